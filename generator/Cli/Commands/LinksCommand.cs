using System.CommandLine;
using LmsSite.Cli.Disk;
using LmsSite.Cli.Engine;
using LmsSite.Cli.Links;
using LmsSite.Core.Checks;
using LmsSite.Core.Diagnostics;

namespace LmsSite.Cli.Commands;

/// <summary>Asks whether what the guide links to is still there. It is the one command that speaks to other hosts, and no other calls it.</summary>
internal static class LinksCommand
{
    public static Command Create()
    {
        var site = new SiteOptionSet();
        var report = new Option<string?>("--report", "-r") { Description = "Writes the report to this file instead of printing it.", HelpName = "file" };
        var delay = new Option<double>("--delay") { Description = "Seconds between two requests to the same host.", DefaultValueFactory = _ => 2, HelpName = "seconds" };
        var timeout = new Option<double>("--timeout") { Description = "Seconds that a host has to answer.", DefaultValueFactory = _ => 20, HelpName = "seconds" };
        var attempts = new Option<int>("--attempts") { Description = "How often a host is asked that is overloaded or does not answer.", DefaultValueFactory = _ => 3, HelpName = "number" };
        foreach (var seconds in new[] { delay, timeout })
        {
            seconds.Validators.Add(result =>
            {
                if (result.Tokens is [var token] && double.TryParse(token.Value, System.Globalization.CultureInfo.InvariantCulture, out var value) && value is not (>= 0 and <= 600))
                {
                    result.AddError($"{seconds.Name} is {token.Value}; expected 0 to 600 seconds");
                }
            });
        }

        var command = new Command("links", """
            Asks for every address outside the guide whether it is still there, politely, and reports in Markdown. No build does this.

            Exit code 0: nothing is gone. 1: something is, or there is no guide.
            """) { report, delay, timeout, attempts };
        site.AddTo(command);
        command.SetAction((parsed, cancellation) => Guarded.RunAsync(async console =>
        {
            var disk = GuideOnDisk.Read(site.Input(parsed), site.Site(parsed));
            if (disk.Guide is not { } guide)
            {
                console.Print([.. disk.Faults.Where(fault => fault.Severity == Severity.Error)], disk.Texts.Find);
                console.Refused("There is no guide to read until these errors are mended.");
                return 1;
            }

            var links = ExternalLinks.Of(guide);
            var manners = new LinkManners(TimeSpan.FromSeconds(parsed.GetValue(delay)), TimeSpan.FromSeconds(Math.Max(0.1, parsed.GetValue(timeout))), parsed.GetValue(attempts));
            using var client = LinkProbe.Client(manners, guide.Site.Address);
            var answers = await LinkRound.AskAsync(links, new LinkProbe(client, manners), manners, cancellation);
            if (LinkRound.HasNoNetwork(answers))
            {
                console.Refused("No host could be found: this machine seems to have no network. Nothing is reported.");
                return 1;
            }

            var text = LinkReport.Of(answers);
            if (parsed.GetValue(report) is { } file)
            {
                InputFile.Write(file, text);
                console.Say($"Asked for {links.Length} addresses -> {file}");
            }
            else
            {
                console.Write(text);
            }

            return answers.Any(answer => answer.Answer is LinkAnswer.Gone) ? 1 : 0;
        }));
        return command;
    }
}
