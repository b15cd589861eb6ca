using System.CommandLine;
using LmsSite.Cli.Disk;
using LmsSite.Core.Authoring;
using LmsSite.Core.Reading;

namespace LmsSite.Cli.Commands;

/// <summary>Begins a page: its file from a template, and its place in the menu.</summary>
internal static class NewCommand
{
    public static Command Create()
    {
        var site = new SiteOptionSet();
        var path = new Argument<string>("page") { Description = "The page's path without language and extension, such as symptoms: it becomes its address." };
        var title = new Option<string>("--title", "-t") { Description = "The page's heading.", HelpName = "words", Required = true };
        var group = new Option<string?>("--group", "-g") { Description = "The part of the menu that it belongs to, by its id in site.yaml.", HelpName = "id" };
        var after = new Option<string?>("--after") { Description = "The page of that part that it follows. Default: the last one.", HelpName = "page" };
        var command = new Command("new", """
            Begins a page from a template, and puts it into the menu.

            It writes the file in the language that others are translated from, and its place into site.yaml, where comments stay as they are.
            Readers of other languages see the page at once, marked as not yet translated.
            """) { path, title, group, after };
        site.AddTo(command);
        command.SetAction((parsed, _) => Guarded.RunAsync(console =>
        {
            var input = site.Input(parsed);
            var files = InputFolder.Load(input);
            if (files.FirstOrDefault(file => file.Path == InputReader.SiteFile) is not { } settings)
            {
                console.Refused($"There is no {InputReader.SiteFile} in {input}.");
                return Task.FromResult(1);
            }

            var today = site.Site(parsed).Today!.Value;
            var request = new PageRequest(parsed.GetRequiredValue(path), parsed.GetRequiredValue(title), parsed.GetValue(group), parsed.GetValue(after), today);
            switch (NewPage.For(settings, [.. files.Select(file => file.Path)], request))
            {
                case NewPage.Ready ready:
                    InputFile.Write(Path.Combine(input, ready.File), ready.Page);
                    InputFile.Write(Path.Combine(input, InputReader.SiteFile), ready.SiteFile);
                    console.Say($"Wrote {Path.Combine(input, ready.File)}{(request.Group is { } place ? $", and put it into the menu under \"{place}\"" : "")}.");
                    if (ready.Site.Languages is [var original, _, ..] all)
                    {
                        console.Say($"Until it is translated, readers of {string.Join(", ", all.Skip(1).Select(language => language.Name))} see it in {original.Name}, and are told so.");
                    }

                    return Task.FromResult(0);
                case NewPage.Refused refused:
                    console.Refuse(refused.Reasons, "Nothing was written.");
                    return Task.FromResult(1);
                default:
                    throw new System.Diagnostics.UnreachableException();
            }
        }));
        return command;
    }
}
