using System.CommandLine;
using System.Globalization;
using LmsSite.Cli.Disk;
using LmsSite.Cli.Engine;
using LmsSite.Core;
using LmsSite.Core.Checks;
using LmsSite.Core.Resolving;
using LmsSite.Theme;

namespace LmsSite.Cli.Commands;

/// <summary>Shows how easy each page of the original language is to read, and how well it is sourced.</summary>
internal static class StatusCommand
{
    public static Command Create()
    {
        var site = new SiteOptionSet();
        var command = new Command("status", "Shows words, school grade, sentence length and citations of each page.");
        site.AddTo(command);
        command.SetAction((parsed, cancellation) => Guarded.RunAsync(async console =>
        {
            var engine = new BuiltInEngine(new SitePipeline(new RazorTheme(), site.Site(parsed)), new NoProgress());
            var built = await engine.RunAsync(InputFolder.Load(site.Input(parsed)), cancellation);
            if (built.Guide is not { } guide)
            {
                console.Print(built.Faults);
                return 1;
            }

            console.Say("| page | words | grade | words a sentence | citations | sources |\n|---|---:|---:|---:|---:|---:|");
            foreach (var page in guide.Languages[0].Pages)
            {
                console.Say(Row(page));
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
