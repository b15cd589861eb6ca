using System.CommandLine;
using System.Diagnostics;
using LmsSite.Cli.Preview;

namespace LmsSite.Cli.Commands;

/// <summary>Shows the site while it is written.</summary>
internal static class PreviewCommand
{
    public static Command Create()
    {
        var site = new SiteOptionSet();
        var port = new Option<int?>("--port", "-p")
        {
            Description = $"The port on this machine; 0: any. Default: {PreviewServer.UsualPort}, or any if another program has it.",
            HelpName = "number",
        };
        var open = new Option<bool>("--open") { Description = "Opens the preview in the browser." };
        var command = new Command("preview", """
            Shows the site in a browser while it is written: each edit as soon as it is saved, and what is wrong at the edge of the page.

            It answers this machine only, and writes nothing. Styles, scripts and strings of theme/ are read from the disk where that folder is;
            for the components, run: dotnet watch --project generator/Cli -- preview
            """) { port, open };
        site.AddTo(command);
        command.SetAction((parsed, cancellation) => Guarded.RunAsync(async console =>
        {
            var started = Stopwatch.GetTimestamp();
            // While the whole guide is looked at on every core, an edit and a browser's question must not wait for a free thread.
            ThreadPool.SetMinThreads(2 * Environment.ProcessorCount + 4, Environment.ProcessorCount);
            // A host of its own: links on the page for a missing address begin at the root.
            var options = site.Site(parsed) with { Address = new Uri("http://localhost/") };
            var input = site.Input(parsed);
            var theme = ThemeFolder.Find();
            var opening = Task.Run(() => LivePreview.Open(input, theme, options, console), cancellation);
            await using var server = await PreviewServer.StartAsync(parsed.GetValue(port), Audience(opening), cancellation);
            var preview = await opening;
            using var watch = new FolderWatch(new[] { input, theme }.OfType<string>());
            HotReload.Updated += () => watch.Tell(Path.Combine(theme ?? input, "components"));
            console.Say($"Preview: {server.Address} after {Stopwatch.GetElapsedTime(started).TotalMilliseconds:0} ms. Ctrl+C ends it.");
            if (parsed.GetValue(open))
            {
                Process.Start(new ProcessStartInfo(server.Address) { UseShellExecute = true })?.Dispose();
            }

            try
            {
                await preview.FollowAsync(watch, cancellation);
            }
            catch (OperationCanceledException)
            {
                console.Say("The preview has ended.");
            }

            return 0;
        }));
        return command;
    }

    private static async Task<Audience> Audience(Task<LivePreview> opening) => (await opening).Audience;
}
