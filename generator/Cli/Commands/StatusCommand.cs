using System.CommandLine;
using System.Globalization;
using LmsSite.Cli.Disk;
using LmsSite.Cli.Engine;
using LmsSite.Cli.Terminal;
using LmsSite.Core;
using LmsSite.Core.Checks;
using LmsSite.Core.Resolving;
using LmsSite.Theme;

namespace LmsSite.Cli.Commands;

/// <summary>Shows how the guide stands.</summary>
internal static class StatusCommand
{
    public static Command Create()
    {
        var site = new SiteOptionSet();
        var pages = new Option<bool>("--pages") { Description = "Shows words, school grade, sentence length and citations of each page instead." };
        var command = new Command("status", "Shows on one screen how the guide stands: pages, languages, reviews, ease of reading, sources and sizes.") { pages };
        site.AddTo(command);
        command.SetAction((parsed, cancellation) => Guarded.RunAsync(async console =>
        {
            var engine = new BuiltInEngine(new SitePipeline(new RazorTheme(), site.Site(parsed)), new NoProgress());
            var built = await engine.RunAsync(InputFolder.Load(site.Input(parsed)), cancellation);
            if (built.Guide is not { } guide)
            {
                console.Print(built.Faults, built.Texts.Find);
                return 1;
            }

            if (parsed.GetValue(pages))
            {
                console.Say("| page | words | grade | words a sentence | citations | sources |\n|---|---:|---:|---:|---:|---:|");
                console.Say(guide.Languages[0].Pages.Select(Row));
            }
            else
            {
                console.Show(StatusScreen.Lines(built, guide, site.Site(parsed).Today!.Value));
            }

            return 0;
        }));
        return command;
    }

    private static string Row(GuidePage page)
    {
        var ease = Readability.Of(page);
        return string.Create(CultureInfo.InvariantCulture,
            $"| {page.Id} | {ease.Words} | {ease.Grade:0.0} | {ease.WordsPerSentence:0.0} | {page.Sources.Sum(source => source.Uses)} | {page.Sources.Length} |");
    }
}
