using System.Globalization;
using System.Text.RegularExpressions;
using LmsSite.Core.Content;
using LmsSite.Core.Diagnostics;
using LmsSite.Core.Resolving;
using LmsSite.Core.Settings;

namespace LmsSite.Core.Checks;

/// <summary>Sources and ease of reading, on the pages of the original language: translations follow them.</summary>
public static partial class WritingChecks
{
    private const int HardestShown = 3;

    public static IEnumerable<Diagnostic> Check(Guide guide)
    {
        var limits = guide.Site.Writing;
        var original = guide.Languages[0];
        var isEnglish = original.Language.Primary == "en";
        var asksForSources = guide.Site.Asks(WritingRules.NoSource) || guide.Site.Asks(WritingRules.NumberWithoutSource);
        return EachPage.Of(original.Pages, (page, faults) => faults.AddRange((asksForSources ? Sources(page) : [])
            .Concat(original.Language.Unspaced || limits == WritingLimits.None ? [] : Lengths(page, limits))
            .Concat(isEnglish && limits.Grade > 0 ? Grade(page, limits) : [])
            .Concat(limits == WritingLimits.None ? [] : Abbreviations(page, limits))));
    }

    private static IEnumerable<Diagnostic> Sources(GuidePage page)
    {
        if (!page.FrontMatter.NeedsSources)
        {
            yield break;
        }

        foreach (var section in page.Sections.Select(section => section.Section).Where(section => !section.NeedsNoSource && section.Terms.IsEmpty))
        {
            // What belongs together stands together.
            for (int start = 0, end; start < section.Prose.Length; start = end)
            {
                end = start + 1;
                while (end < section.Prose.Length && section.Prose[end].Group == section.Prose[start].Group)
                {
                    end++;
                }

                if (Uncited(section.Prose.AsSpan(start, end - start)) is { } fault)
                {
                    yield return fault;
                }
            }
        }
    }

    /// <summary>The fault of a group that states something and cites nothing; null for any other.</summary>
    private static Diagnostic? Uncited(ReadOnlySpan<Prose> group)
    {
        var (first, hasFigure) = (-1, false);
        for (var index = 0; index < group.Length; index++)
        {
            ref readonly var prose = ref group[index];
            if (prose is { Kind: not ProseKind.Question, NeedsNoSource: false })
            {
                if (prose.Citations > 0)
                {
                    return null;
                }

                first = first < 0 ? index : first;
                hasFigure = hasFigure || Figure().IsMatch(prose.Text.Span);
            }
        }

        return first < 0 ? null
            : (hasFigure ? WritingRules.NumberWithoutSource : WritingRules.NoSource).At(group[first].Place, $"nothing is cited here: \"{Short(group[first].Text.Span)}\"");
    }

    private static IEnumerable<Diagnostic> Lengths(GuidePage page, WritingLimits limits)
    {
        foreach (var prose in page.Sections.SelectMany(section => section.Section.Prose).Where(prose => prose.Kind != ProseKind.Cell))
        {
            var sentences = Sentences.Of(prose.Text.ToString()).ToList();
            if (limits.ParagraphSentences > 0 && prose.Kind == ProseKind.Paragraph && sentences.Count > limits.ParagraphSentences)
            {
                yield return WritingRules.LongParagraph.At(prose.Place, $"this paragraph has {sentences.Count} sentences; at most {limits.ParagraphSentences} are wanted");
            }

            foreach (var sentence in sentences)
            {
                var words = Sentences.Words(sentence).Count();
                if (limits.SentenceWords > 0 && words > limits.SentenceWords)
                {
                    yield return WritingRules.LongSentence.At(prose.Place, $"a sentence of {words} words, at most {limits.SentenceWords} are wanted: \"{Short(sentence)}\"");
                }
            }
        }
    }

    private static IEnumerable<Diagnostic> Grade(GuidePage page, WritingLimits limits)
    {
        var whole = Readability.Of(page);
        if (whole.Grade > limits.Grade)
        {
            var hardest = Readability.TextOf(page).OrderByDescending(sentence => Readability.Of([sentence]).Grade).Take(HardestShown).Select(sentence => $"\"{Short(sentence)}\"");
            yield return WritingRules.HardPage.At(page.Place with { Line = 1 },
                $"the page is at school grade {whole.Grade.ToString("0.0", CultureInfo.InvariantCulture)}, wanted is at most {limits.Grade.ToString(CultureInfo.InvariantCulture)}; its hardest sentences: {string.Join("; ", hardest)}");
        }
    }

    private static IEnumerable<Diagnostic> Abbreviations(GuidePage page, WritingLimits limits)
    {
        // The page that defines the terms explains them by being there.
        if (page.Sections.Any(section => !section.Section.Terms.IsEmpty))
        {
            yield break;
        }

        var texts = page.Sections.SelectMany(section => section.Section.Prose).ToList();
        var whole = string.Join('\n', texts.Select(prose => prose.Text));
        var told = new HashSet<string>();
        var linked = LinkedTerms.Of(page);
        foreach (var prose in texts)
        {
            foreach (var letters in Abbreviation().Matches(prose.Text.ToString()).Select(match => match.Value).Where(letters => !limits.Abbreviations.Contains(letters) && told.Add(letters)))
            {
                var isExplained = whole.Contains($"({letters})", StringComparison.Ordinal) || whole.Contains($"({letters},", StringComparison.Ordinal) || whole.Contains($"{letters} (", StringComparison.Ordinal)
                    || linked.Any(term => term.Contains(letters, StringComparison.Ordinal))
                    || page.FrontMatter.Title.Contains($"({letters})", StringComparison.Ordinal);
                if (!isExplained)
                {
                    yield return WritingRules.UnexplainedAbbreviation.At(prose.Place, $"\"{letters}\" is not explained on this page");
                }
            }
        }
    }

    internal static string Short(ReadOnlySpan<char> text) => text.Length <= 80 ? text.ToString() : $"{text[..77].TrimEnd()}…";

    /// <summary>A figure that states something: a share, an amount or a count, but no step of a list and no day of the calendar.</summary>
    [GeneratedRegex(@"\d+ (?:out of|of|in) \d|\d\s?%|\d (?:people|women|men|children|months|weeks|years|days|cm|mm|kcal|g|mg|°C)\b")]
    private static partial Regex Figure();

    [GeneratedRegex(@"(?<![\p{L}\d\-])[A-Z][A-Z0-9]{1,7}(?![\p{L}\d])")]
    private static partial Regex Abbreviation();
}
