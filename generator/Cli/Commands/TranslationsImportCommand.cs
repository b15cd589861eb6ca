using System.CommandLine;
using LmsSite.Cli.Disk;
using LmsSite.Core.Gettext;
using LmsSite.Core.Translating;

namespace LmsSite.Cli.Commands;

/// <summary>Brings back what translators wrote with their own tools.</summary>
internal static class TranslationsImportCommand
{
    public static Command Create()
    {
        var site = new SiteOptionSet();
        var language = new Argument<string>("language") { Description = "The language's tag, such as es." };
        var file = new Argument<string>("file") { Description = "The PO file." };
        var command = new Command("import", """
            Brings a PO file back into the language's pages.

            A page that is translated keeps every byte but those of the texts that changed; a new page takes the form of its source. Entries that are
            fuzzy, or whose source has changed since the export, are left out and told. Nothing is accepted by it: translations accept does that.
            """) { language, file };
        site.AddTo(command);
        command.SetAction((parsed, _) => Guarded.RunAsync(console => Task.FromResult(TranslationsCommand.WithGuide(site, parsed, console, (guide, _) =>
        {
            if (Translators.Language(guide, parsed.GetRequiredValue(language), out var problem) is not { } chosen)
            {
                console.Refused(problem);
                return 1;
            }

            var imported = Importing.Import(guide, chosen, GuideFiles.Of(InputFolder.Load(site.Input(parsed))), File.ReadAllText(parsed.GetRequiredValue(file)));
            if (!imported.Problems.IsEmpty)
            {
                console.Refuse(imported.Problems.Select(why => $"{parsed.GetRequiredValue(file)}: {why}"), "Nothing was imported.");
                return 1;
            }

            foreach (var (path, text) in imported.Files)
            {
                InputFile.Write(Path.Combine(site.Input(parsed), path), text);
            }

            console.Say(imported.Notes);
            console.Say($"{chosen.Language.Tag}: {imported.Taken} texts new or changed, {imported.Files.Count} files written, {imported.Notes.Length} entries left out.");
            console.Say(imported.Files.Keys.Select(path => $"  {path}"));
            return 0;
        }))));
        return command;
    }
}
