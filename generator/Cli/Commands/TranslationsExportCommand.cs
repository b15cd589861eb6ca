using System.CommandLine;
using LmsSite.Cli.Disk;
using LmsSite.Core.Gettext;
using LmsSite.Core.Translating;

namespace LmsSite.Cli.Commands;

/// <summary>Writes a language as a file for translators' own tools.</summary>
internal static class TranslationsExportCommand
{
    public static Command Create()
    {
        var site = new SiteOptionSet();
        var language = new Argument<string>("language") { Description = "The language's tag, such as es." };
        var format = new Option<string>("--format", "-f") { Description = "The form of the file.", DefaultValueFactory = _ => "po" };
        format.AcceptOnlyFromAmong("po");
        var output = new Option<string?>("--output", "-o") { Description = "The file to write; without it, the text is printed.", HelpName = "file" };
        var command = new Command("export", """
            Writes all that is to be translated into a language, with what is translated of it, as a gettext PO file.

            Each paragraph is an entry, named by page and section. What is behind its source is marked as fuzzy, with the former source where git knows it.
            """) { language, format, output };
        site.AddTo(command);
        command.SetAction((parsed, _) => Guarded.RunAsync(console => Task.FromResult(TranslationsCommand.WithGuide(site, parsed, console, (guide, _) =>
        {
            if (Translators.Language(guide, parsed.GetRequiredValue(language), out var problem) is not { } chosen)
            {
                console.Refused(problem);
                return 1;
            }

            var po = Exporting.Export(guide, chosen, GuideFiles.Of(InputFolder.Load(site.Input(parsed))), page => new GitHistory(page.Place.File).Versions(), site.Site(parsed).Today!.Value);
            if (parsed.GetValue(output) is { } file)
            {
                InputFile.Write(file, po);
            }
            else
            {
                console.Write(po);
            }

            return 0;
        }))));
        return command;
    }
}
