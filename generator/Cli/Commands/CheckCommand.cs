using System.CommandLine;
using LmsSite.Cli.Disk;
using LmsSite.Cli.Engine;
using LmsSite.Core;
using LmsSite.Theme;

namespace LmsSite.Cli.Commands;

/// <summary>Does everything that a build does, and writes nothing.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var site = new SiteOptionSet();
        var command = new Command("check", "Finds every fault in the input, and writes nothing.");
        var format = new FormatOption();
        site.AddTo(command);
        format.AddTo(command);
        command.SetAction((parsed, cancellation) => Guarded.RunAsync(async terminal =>
        {
            var console = terminal.In(format.Of(parsed));
            var engine = new BuiltInEngine(new SitePipeline(new RazorTheme(), site.Site(parsed)), console.Progress());
            var built = await engine.RunAsync(InputFolder.Load(site.Input(parsed)), cancellation);
            console.Print(built.Faults, built.Texts.Find);
            console.Checked(built);
            return built.Files is null ? 1 : 0;
        }));
        return command;
    }
}
