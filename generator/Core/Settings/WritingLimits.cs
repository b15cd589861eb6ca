using System.Collections.Immutable;
using LmsSite.Core.Sources.Yaml;

namespace LmsSite.Core.Settings;

/// <summary>How easy the text is to be, as site.yaml says under <c>writing</c>. A limit of 0 is no limit.</summary>
/// <param name="SentenceWords">Most words in a sentence.</param>
/// <param name="ParagraphSentences">Most sentences in a paragraph.</param>
/// <param name="Grade">Highest US school grade of a page, by the formula of Flesch and Kincaid. English only.</param>
/// <param name="Abbreviations">Abbreviations that everybody knows, and that need no explanation.</param>
public sealed record WritingLimits(int SentenceWords, int ParagraphSentences, decimal Grade, ImmutableHashSet<string> Abbreviations)
{
    public static readonly WritingLimits None = new(0, 0, 0, []);

    internal static WritingLimits Read(YamlReader? reader)
    {
        if (reader is null)
        {
            return None;
        }

        var limits = new WritingLimits(
            reader.Whole("sentence-words") ?? 0,
            reader.Whole("paragraph-sentences") ?? 0,
            reader.Number("grade") ?? 0,
            [.. reader.Texts("abbreviations").Select(text => text.Text)]);
        reader.Finish();
        return limits;
    }
}
