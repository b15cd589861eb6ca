using System.CommandLine;
using LmsSite.Cli.Engine;
using LmsSite.Cli.Terminal;
using LmsSite.Core.Diagnostics;
using LmsSite.Core.Resolving;

namespace LmsSite.Cli.Commands;

/// <summary>The commands for translators.</summary>
internal static class TranslationsCommand
{
    public static Command Create()
    {
        var command = new Command("translations", "Shows how far each language has come, and keeps the record of what each translation was made from.");
        command.Subcommands.Add(TranslationsAcceptCommand.Create());
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

        console.Print([.. disk.Faults.Where(fault => fault.Severity == Severity.Error)]);
        console.Refused("There is no guide to translate until these errors are mended.");
        return 1;
    }
}
