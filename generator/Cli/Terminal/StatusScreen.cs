using System.Collections.Immutable;
using System.Globalization;
using LmsSite.Cli.Engine;
using LmsSite.Core.Checks;
using LmsSite.Core.Composing;
using LmsSite.Core.Diagnostics;
using LmsSite.Core.Messages;
using LmsSite.Core.Resolving;
using LmsSite.Core.Translating;

namespace LmsSite.Cli.Terminal;

/// <summary>How the guide stands, on one screen: each line a question that an editor has.</summary>
internal static class StatusScreen
{
    private const int Named = 3;
    private const int SoonDays = 60;

    public static IEnumerable<MessageLine> Lines(Built built, Guide guide, DateOnly today)
    {
        var pages = guide.Languages[0].Pages;
        return
        [
            .. Part("Pages", [Text($"{pages.Length} in {guide.Languages[0].Language.Name}, {pages.Sum(page => Readability.Of(page).Words):N0} words")]),
            .. Part("Languages", TranslationProgress.Of(guide).Select(Language).DefaultIfEmpty("only the original")),
            .. Part("Reviews", [Text($"{pages.Count(page => page.FrontMatter.Reviewed is not null)} of {pages.Length} pages are reviewed"), .. Dues(pages, today)]),
            .. Part("Reading", Reading(guide, pages)),
            .. Part("Sources", [Text($"{pages.Sum(page => page.Sources.Sum(source => source.Uses)):N0} citations of {pages.SelectMany(page => page.Sources).DistinctBy(source => source.Reference.Id).Count():N0} works")]),
            .. Part("Size", built.Files is { } files ? Sizes(files) : ["not known: the site cannot be built until its errors are mended"]),
            .. Part("Faults", [Text($"{Count(built, Severity.Error)} errors, {Count(built, Severity.Warning)} warnings{(built.Faults.IsEmpty ? "" : "; \"check\" tells them")}")]),
        ];
    }

    private static IEnumerable<MessageLine> Part(string title, IEnumerable<string> lines) =>
        lines.Select((line, index) => new MessageLine(new(index == 0 ? title.PadRight(11) : new string(' ', 11), Tone.Help), new(line)));

    private static string Language(TranslationProgress progress)
    {
        var total = progress.Total;
        return Text($"{progress.Language.Tag,-8}{progress.Pages.Count(page => page.IsTranslated),3} of {progress.Pages.Length} pages; sections: {total.Current} current, {total.Outdated} behind, {total.Missing} missing");
    }

    private static IEnumerable<string> Dues(ImmutableArray<GuidePage> pages, DateOnly today)
    {
        var dated = pages.Where(page => page.FrontMatter.Due is not null).OrderBy(page => page.FrontMatter.Due).ToList();
        var past = dated.Where(page => page.FrontMatter.Due < today).ToList();
        var soon = dated.Except(past).Where(page => page.FrontMatter.Due < today.AddDays(SoonDays)).ToList();
        if (past.Count > 0)
        {
            yield return Text($"{past.Count} past their date of checking: {Names(past)}");
        }

        yield return soon.Count > 0
            ? Text($"{soon.Count} to be checked within {SoonDays} days: {Names(soon)}")
            : dated.Except(past).FirstOrDefault() is { } next ? Text($"next to be checked: {next.Id} by {next.FrontMatter.Due:yyyy-MM-dd}") : "no page says when its sources are to be checked again";
    }

    private static IEnumerable<string> Reading(Guide guide, ImmutableArray<GuidePage> pages)
    {
        if (guide.Languages[0].Language.Primary != "en")
        {
            return ["the grade is known for English only"];
        }

        var grades = pages.Select(page => (Page: page, Readability.Of(page).Grade)).OrderByDescending(page => page.Grade).ToList();
        var limit = guide.Site.Writing.Grade;
        return
        [
            Text($"school grade {grades[grades.Count / 2].Grade:0.0} in the middle{(limit > 0 ? Text($", at most {limit} wanted") : "")}"),
            $"hardest: {string.Join(", ", grades.Take(Named).Select(page => Text($"{page.Page.Id} {page.Grade:0.0}")))}",
        ];
    }

    private static IEnumerable<string> Sizes(ImmutableArray<OutputFile> files)
    {
        var pages = files.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal)).ToList();
        return
        [
            Text($"{files.Length:N0} files, {files.Sum(file => (long)file.Bytes.Length) / 1e6:0.0} MB; {pages.Count:N0} pages"),
            $"heaviest pages: {string.Join(", ", pages.OrderByDescending(file => file.Bytes.Length).Take(Named).Select(file => Text($"{file.Path} {file.Bytes.Length / 1e3:0} kB")))}",
        ];
    }

    private static string Names(List<GuidePage> pages) =>
        string.Join(", ", pages.Take(Named).Select(page => page.Id.Path)) + (pages.Count > Named ? Text($" and {pages.Count - Named} more") : "");

    private static int Count(Built built, Severity severity) => built.Faults.Count(fault => fault.Severity == severity);

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
