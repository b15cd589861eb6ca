using System.CommandLine;
using LmsSite.Cli.Disk;
using LmsSite.Core.Provenance;
using LmsSite.Core.Translating;

namespace LmsSite.Cli.Commands;

/// <summary>Records that a translation says what its source now says.</summary>
internal static class TranslationsAcceptCommand
{
    public static Command Create()
    {
        var site = new SiteOptionSet();
        var language = new Argument<string>("language") { Description = "The language's tag, such as es." };
        var page = new Argument<string>("page") { Description = "The page's path without language and extension, such as symptoms." };
        var sections = new Option<string[]>("--section", "-s") { Description = $"Accept only this section; may be given several times. The opening of a page, which has no id, is \"{AcceptanceRequest.Opening}\".", HelpName = "id" };
        var reviewed = new Option<bool>("--reviewed") { Description = "You have read the sections whose source changed and which needed no change." };
        var command = new Command("accept", """
            Records that the translation of a page has caught up with its source.

            It names every section that it accepts. It refuses a page that lacks sections or differs from its source in numbers, sources, links or boxes,
            and a section whose source has changed while nobody touched the translation, unless --section names it or --reviewed is given.
            """) { language, page, sections, reviewed };
        site.AddTo(command);
        command.SetAction((parsed, _) => Guarded.RunAsync(console => Task.FromResult(TranslationsCommand.WithGuide(site, parsed, console, (guide, disk) =>
        {
            var request = new AcceptanceRequest(parsed.GetRequiredValue(language), parsed.GetRequiredValue(page), [.. parsed.GetValue(sections) ?? []], parsed.GetValue(reviewed));
            switch (Accepting.Accept(guide, disk.Faults, request))
            {
                case Acceptance.Granted { Sections.IsEmpty: true } granted:
                    InputFile.Write(RecordOf(site.Input(parsed), request.Language), granted.Record.ToText());
                    console.Say($"{request.Language} {request.Page}: nothing waits to be accepted.");
                    return 0;
                case Acceptance.Granted granted:
                    InputFile.Write(RecordOf(site.Input(parsed), request.Language), granted.Record.ToText());
                    console.Say($"{request.Language} {request.Page}: accepted {(granted.Sections.Length == 1 ? "1 section" : $"{granted.Sections.Length} sections")}.");
                    console.Say(granted.Sections.Select(section => $"  {section.Key}: {section.Title}"));
                    return 0;
                case Acceptance.Refused refused:
                    console.Print(refused.Faults, disk.Texts.Find);
                    console.Refuse(refused.Reasons, $"Nothing was accepted of {request.Language} {request.Page}.");
                    return 1;
                default:
                    throw new System.Diagnostics.UnreachableException();
            }
        }))));
        return command;
    }

    /// <summary>Where a language's record is kept.</summary>
    public static string RecordOf(string input, string language) => Path.Combine(input, language, TranslatedFrom.FileName);
}
