using System.Collections.Immutable;
using System.Globalization;
using LmsSite.Core.Languages;
using LmsSite.Core.Resolving;
using LmsSite.Core.Translating;

namespace LmsSite.Core.Gettext;

/// <summary>Writes everything that is to be translated into one language, and what is translated of it, as a PO file.</summary>
public static class Exporting
{
    /// <param name="guide">The guide as it stands.</param>
    /// <param name="language">The language to translate into.</param>
    /// <param name="files">The texts of the guide's files.</param>
    /// <param name="versions">Earlier texts of a source page, newest first: tells what a translation was made from.</param>
    /// <param name="day">The day that is written into the header.</param>
    public static string Export(Guide guide, GuideLanguage language, GuideFiles files, Func<GuidePage, IEnumerable<string>> versions, DateOnly day)
    {
        var original = guide.Languages[0];
        var pages = original.Pages.SelectMany(page => Page(guide, language, page, files, versions));
        return PoWriter.Write(new(Header(guide, language.Language, day), [.. Words(original.Language.Tag, language.Language.Tag, original.Texts.Place.File, files), .. pages]));
    }

    private static IEnumerable<PoEntry> Words(string original, string language, string shownAs, GuideFiles files)
    {
        var translated = files.WordsIn(language)?.Segments.ToDictionary(segment => segment.Name, segment => segment.Text) ?? [];
        return (files.WordsIn(original)?.Segments ?? []).Select(segment => new PoEntry(GuideFiles.Context(GuideFiles.Words, segment), segment.Text,
            translated.GetValueOrDefault(segment.Name, ""), Comment: segment.Name, Place: $"{shownAs}:{segment.Line}"));
    }

    private static IEnumerable<PoEntry> Page(Guide guide, GuideLanguage language, GuidePage page, GuideFiles files, Func<GuidePage, IEnumerable<string>> versions)
    {
        var source = files.Page(page.Language.Tag, page.Id);
        var shown = language.ById[page.Id];
        var translation = shown.State is Translation.Missing ? null : files.Page(language.Language.Tag, page.Id);
        var changes = translation is null ? [] : SourceHistory.Changes(guide, language, shown, versions(page)).ToDictionary(change => change.Key.Section);
        if (source is null)
        {
            yield break;
        }

        foreach (var section in source.Sections.Select(range => range.Id).Distinct())
        {
            var isOpening = section.Length == 0;
            IReadOnlyList<Segment> segments = isOpening ? [.. source.Head, .. source.In(section)] : source.In(section);
            var partners = translation is null ? [] : Alignment.ByShape(segments, isOpening ? [.. translation.Head, .. translation.In(section)] : translation.In(section));
            // Where the shapes differ, the pairs are a guess, and are marked as one.
            var isSure = translation is not null && source.IsLike(translation, section);
            var former = changes.GetValueOrDefault(section) is { Before: { } before } ? Former(before, section, page) : null;
            foreach (var segment in segments)
            {
                var text = partners.GetValueOrDefault(segment)?.Text ?? "";
                // A paragraph that stands unchanged in a changed section needs no work.
                var isBehind = changes.ContainsKey(section) && (former is null || former.All(old => old.Text != segment.Text));
                var previous = text.Length > 0 && isBehind && former is not null ? Previous(segment, segments, former) : null;
                yield return new(GuideFiles.Context(page.Id.Path, segment), segment.Text, text, text.Length > 0 && (isBehind || !(isSure || segment.End <= source.Body)), previous,
                    $"{page.FrontMatter.Title}: {segment.Shape}", $"{page.Place.File}:{segment.Line.ToString(CultureInfo.InvariantCulture)}");
            }
        }
    }

    /// <summary>The former text of a section, cut as if it were a page of its own.</summary>
    private static IReadOnlyList<Segment> Former(string before, string section, GuidePage page)
    {
        var cut = GuideFiles.Cut($"---\n---\n\n{before}\n", page.Language.Tag, page.Id);
        return cut.In(section);
    }

    private static string? Previous(Segment segment, IReadOnlyList<Segment> segments, IReadOnlyList<Segment> former) =>
        Alignment.ByShape(segments, former).GetValueOrDefault(segment)?.Text;

    private static ImmutableArray<(string, string)> Header(Guide guide, Language language, DateOnly day) =>
    [
        ("Project-Id-Version", guide.Languages[0].Texts.Name),
        ("Report-Msgid-Bugs-To", guide.Site.Feedback?.ForTranslation(guide.Site.Address.AbsoluteUri, "") ?? guide.Site.Address.AbsoluteUri),
        ("PO-Revision-Date", $"{day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)} 00:00+0000"),
        ("Last-Translator", guide.Languages[0].Texts.Name),
        ("Language-Team", language.Name),
        ("Language", GettextTag(language.Tag)),
        ("MIME-Version", "1.0"),
        ("Content-Type", "text/plain; charset=UTF-8"),
        ("Content-Transfer-Encoding", "8bit"),
        ("Plural-Forms", PluralRule.Of(language.Tag).Gettext),
        ("X-Generator", "LmsSite"),
    ];

    internal static string GettextTag(string tag) => tag.Replace('-', '_');
}
