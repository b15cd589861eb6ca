using System.CommandLine;
using LmsSite.Cli.Disk;
using LmsSite.Cli.Terminal;
using LmsSite.Core.Resolving;
using LmsSite.Core.Translating;

namespace LmsSite.Cli.Commands;

/// <summary>Shows what changed in the source since a page was translated.</summary>
internal static class TranslationsShowCommand
{
    public static Command Create()
    {
        var site = new SiteOptionSet();
        var language = new Argument<string>("language") { Description = "The language's tag, such as es." };
        var page = new Argument<string>("page") { Description = "The page's path without language and extension, such as symptoms." };
        var command = new Command("show", """
            Shows, for each section of a page that is behind, what changed in its source since it was translated: [-old-]{+new+}.

            The earlier text is looked for in the history that git keeps of the source; where it is not found, the present text is shown.
            """) { language, page };
        site.AddTo(command);
        command.SetAction((parsed, _) => Guarded.RunAsync(console => Task.FromResult(TranslationsCommand.WithGuide(site, parsed, console, (guide, _) =>
        {
            if (Translators.Language(guide, parsed.GetRequiredValue(language), out var problem) is not { } chosen
                || Translators.Page(chosen, parsed.GetRequiredValue(page), out problem) is not { } shown)
            {
                console.Refused(problem);
                return 1;
            }

            Show(guide, chosen, shown, console);
            return 0;
        }))));
        return command;
    }

    private static void Show(Guide guide, GuideLanguage language, GuidePage page, BuildConsole console)
    {
        var name = $"{language.Language.Tag} {page.Id}";
        if (page.State is Translation.Missing)
        {
            console.Say($"{name}: the page is not translated.");
            return;
        }

        var changes = SourceHistory.Changes(guide, language, page, new GitHistory(guide.Languages[0].ById[page.Id].Place.File).Versions());
        if (changes.IsEmpty)
        {
            console.Say($"{name}: every translated section is current.");
        }

        foreach (var change in changes)
        {
            console.Say($"--- {language.Language.Tag} {change.Key}");
            if (change.Before is { } before)
            {
                console.PrintChange(before, change.Now);
            }
            else
            {
                console.Say(change.Accepted
                    ? "The text that it was translated from is not in git's history of the source. The source as it is now:\n"
                    : "Nobody has accepted this translation, so what it was made from is not known. The source as it is now:\n");
                console.Say(change.Now);
            }

            console.Say("");
        }
    }
}
