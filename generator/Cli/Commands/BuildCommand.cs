using System.CommandLine;
using LmsSite.Cli.Disk;
using LmsSite.Cli.Engine;
using LmsSite.Cli.Printing;
using LmsSite.Core;
using LmsSite.Core.Composing;
using LmsSite.Theme;

namespace LmsSite.Cli.Commands;

/// <summary>The main command: builds the whole site.</summary>
internal static class BuildCommand
{
    public static RootCommand Create()
    {
        var site = new SiteOptionSet();
        var output = new Option<string>("--output", "-o")
        {
            Description = "Folder that becomes the site. It is replaced as a whole, and only if nothing is wrong.",
            DefaultValueFactory = _ => "output",
            HelpName = "folder",
        };
        var manifest = new Option<FileInfo?>("--manifest")
        {
            Description = "Writes the SHA-256 checksums of all files of the site to this file, as sha256sum does.",
            HelpName = "file",
        };
        var pdf = new PdfOptionSet();
        var command = new RootCommand("""
            Builds a multilingual guide from Markdown: a static site that works on any host, under any path, and opened from a disk.

            Without a command it builds input/ into output/. Faults are printed with their place, the reason and the remedy; "explain CODE" tells more.
            Exit code 0: built. 1: the input has errors, and the output is as it was. 2: the command line cannot be understood.
            """);
        var format = new FormatOption();
        site.AddTo(command);
        format.AddTo(command);
        command.Options.Add(output);
        command.Options.Add(manifest);
        pdf.AddTo(command);
        command.SetAction((parsed, cancellation) => Guarded.RunAsync(async terminal =>
        {
            var console = terminal.In(format.Of(parsed));
            var folder = new OutputFolder(parsed.GetRequiredValue(output), site.Input(parsed));
            folder.Prepare();
            var engine = new BuiltInEngine(new SitePipeline(new RazorTheme(), site.Site(parsed)), console.Progress(),
                (prints, token) => pdf.PrintAsync(parsed, prints, folder.Path, console, token));
            var built = await engine.RunAsync(InputFolder.Load(site.Input(parsed)), cancellation);
            console.Print(built.Faults, built.Texts.Find);
            if (built.Files is not { } files)
            {
                console.Stopped(built, folder.Path);
                return 1;
            }

            await engine.Stage("write", files.Length, "files", () => folder.ReplaceAsync(files, cancellation));
            if (parsed.GetValue(manifest) is { } list)
            {
                list.Directory!.Create();
                await File.WriteAllTextAsync(list.FullName, Manifest.Of(files), cancellation);
            }

            console.Finished(built, engine.Elapsed, folder.Path);
            return 0;
        }));
        return command;
    }
}
