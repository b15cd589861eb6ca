using System.CommandLine;
using LmsSite.Cli.Engine;
using LmsSite.Cli.Terminal;
using LmsSite.Core.Diagnostics;
using LmsSite.Core.Resolving;
using LmsSite.Core.Translating;

namespace LmsSite.Cli.Commands;

/// <summary>The commands for translators.</summary>
internal static class TranslationsCommand
{
    public static Command Create()
    {
        var site = new SiteOptionSet();
        var command = new Command("translations", """
            Shows how far each language has come, and keeps the record of what each translation was made from.

            Without a command it prints a table for each language: the sections of every page that are current, outdated and missing.
            """);
        site.AddTo(command);
        command.SetAction((parsed, _) => Guarded.RunAsync(console => Task.FromResult(WithGuide(site, parsed, console, (guide, _) =>
        {
            foreach (var progress in TranslationProgress.Of(guide))
            {
                console.Print(progress);
            }

            return 0;
        }))));
        command.Subcommands.Add(TranslationsShowCommand.Create());
        command.Subcommands.Add(TranslationsAcceptCommand.Create());
        command.Subcommands.Add(TranslationsUnchangedCommand.Create());
        command.Subcommands.Add(TranslationsExportCommand.Create());
        command.Subcommands.Add(TranslationsImportCommand.Create());
        return command;
    }

    /// <summary>Reads the guide, and goes on only where there is one.</summary>
    public static int WithGuide(SiteOptionSet site, ParseResult parsed, BuildConsole console, Func<Guide, GuideOnDisk, int> command)
    {
        var disk = GuideOnDisk.Read(site.Input(parsed), site.Site(parsed));
        if (disk.Guide is { } guide)
        {
            return command(guide, disk);
        }

        console.Print([.. disk.Faults.Where(fault => fault.Severity == Severity.Error)], disk.Texts.Find);
        console.Refused("There is no guide to translate until these errors are mended.");
        return 1;
    }
}
