using System.CommandLine;
using LmsSite.Cli.Disk;
using LmsSite.Cli.Terminal;
using LmsSite.Core.Linking;
using LmsSite.Core.Resolving;
using LmsSite.Core.Translating;

namespace LmsSite.Cli.Commands;

/// <summary>Lets translations stay current when an editor mended a comma in the source.</summary>
internal static class TranslationsUnchangedCommand
{
    public static Command Create()
    {
        var site = new SiteOptionSet();
        var language = new Argument<string>("language") { Description = "The original language's tag, such as en." };
        var page = new Argument<string>("page") { Description = "The page's path without language and extension, such as symptoms." };
        var command = new Command("unchanged", """
            Says of the last change of a source page that it changed nothing a translation says: a comma, a slip of the pen.

            The change is that from the committed text to the one on the disk, or if these are the same, that of the last commit. Languages that
            were current before it stay current; others stay outdated. It prints each change and what it means for each language.
            """) { language, page };
        site.AddTo(command);
        command.SetAction((parsed, _) => Guarded.RunAsync(console => Task.FromResult(TranslationsCommand.WithGuide(site, parsed, console, (guide, _) =>
        {
            var (tag, path) = (parsed.GetRequiredValue(language), parsed.GetRequiredValue(page));
            if (tag != guide.Languages[0].Language.Tag)
            {
                console.Refused($"\"{tag}\" is not the language that others are translated from; that is \"{guide.Languages[0].Language.Tag}\".");
                return 1;
            }

            if (!guide.Languages[0].ById.TryGetValue(new PageId(path), out var source))
            {
                Translators.Page(guide.Languages[0], path, out var problem);
                console.Refused(problem);
                return 1;
            }

            return Say(guide, source, site.Input(parsed), console);
        }))));
        return command;
    }

    private static int Say(Guide guide, GuidePage source, string input, BuildConsole console)
    {
        var present = File.ReadAllText(source.Place.File);
        var versions = new GitHistory(source.Place.File).Versions().Take(2).ToList();
        if ((versions.Count > 0 && versions[0] != present ? versions[0] : versions.ElementAtOrDefault(1)) is not { } before)
        {
            console.Refused($"Git knows no earlier text of {source.Place.File}, so nobody can tell what changed.");
            return 1;
        }

        var (sections, records) = Unchanged.Since(guide, source, before);
        foreach (var (tag, record) in records.Where(record => record.Value != guide.Languages.First(language => language.Language.Tag == record.Key).TranslatedFrom))
        {
            InputFile.Write(TranslationsAcceptCommand.RecordOf(input, tag), record.ToText());
        }

        if (sections.IsEmpty)
        {
            console.Say($"{source.Id}: no section differs from its last committed text.");
        }

        foreach (var section in sections)
        {
            console.Say($"--- {section.Key}");
            console.PrintChange(section.Before, section.Now);
            console.Say($"Still current: {(section.Kept.IsEmpty ? "none" : string.Join(", ", section.Kept))}.");
            console.Say(section.Behind.Select(behind => $"Still outdated: {behind.Language}: {behind.Why}."));
            console.Say("");
        }

        return 0;
    }
}
