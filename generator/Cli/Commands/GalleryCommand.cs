using System.CommandLine;
using LmsSite.Cli.Disk;
using LmsSite.Cli.Engine;
using LmsSite.Core;
using LmsSite.Core.Composing;
using LmsSite.Theme;

namespace LmsSite.Cli.Commands;

/// <summary>Shows a designer every component of the theme in each state, direction and scheme.</summary>
internal static class GalleryCommand
{
    public static Command Create()
    {
        var output = new Option<string>("--output", "-o")
        {
            Description = "Folder that becomes the gallery. It is replaced as a whole.",
            DefaultValueFactory = _ => "output-gallery",
            HelpName = "folder",
        };
        var command = new Command("gallery", $"Writes every component of the theme in each state, direction and colour scheme; {ThemeGallery.Frames} shows all at once.");
        command.Options.Add(output);
        command.SetAction((parsed, cancellation) => Guarded.RunAsync(async console =>
        {
            var folder = new OutputFolder(parsed.GetRequiredValue(output), "input");
            folder.Prepare();
            var files = new List<OutputFile> { ThemeGallery.SideBySide() };
            foreach (var language in ThemeGallery.Languages)
            {
                var built = await new BuiltInEngine(new SitePipeline(new RazorTheme(), new()), new NoProgress()).RunAsync(ThemeGallery.Guide(language), cancellation);
                if (built.Files is not { } made)
                {
                    console.Print(built.Faults, built.Texts.Find);
                    console.Stopped(built, folder.Path);
                    return 1;
                }

                files.AddRange(ThemeGallery.InEachScheme(made, language));
            }

            // Both guides have the same assets.
            await folder.ReplaceAsync([.. files.DistinctBy(file => file.Path)], cancellation);
            console.Say($"The gallery: {Path.Combine(folder.Path, ThemeGallery.Frames)}");
            return 0;
        }));
        return command;
    }
}
