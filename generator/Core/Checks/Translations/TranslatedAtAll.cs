using LmsSite.Core.Diagnostics;
using LmsSite.Core.Languages;
using LmsSite.Core.Resolving;

namespace LmsSite.Core.Checks.Translations;

/// <summary>Finds what pretends to be translated: paragraphs in the words of the source, and sections in a script that is not the language's.</summary>
internal static class TranslatedAtAll
{
    /// <summary>Up to this many words, names and figures may well be the same in two languages.</summary>
    private const int WordsThatMayBeSame = 4;

    /// <summary>In a script without spaces, about so many letters make a word.</summary>
    private const int LettersInUnspacedWord = 2;

    /// <param name="page">All sections of one page.</param>
    /// <param name="source">The page in the original.</param>
    /// <param name="language">The language that it is translated into.</param>
    /// <param name="faults">Receives what is found.</param>
    public static void Check(List<SectionPair> page, SourceFacts source, Language language, Faults faults)
    {
        // The language's own name tells its script: a new language needs no table.
        var isLatin = language.Name.Any(IsLatin);
        foreach (var pair in page)
        {
            if (pair.Translated is { } translated)
            {
                Same(translated, source, faults);
                if (!isLatin)
                {
                    Script(translated, language, faults);
                }
            }
        }
    }

    private static void Same(GuideSection translated, SourceFacts source, Faults faults)
    {
        foreach (var prose in translated.Section.Prose)
        {
            if (source.Find(prose.Text) is { } same && Sentences.Words(prose.Text.ToString()).Count() > WordsThatMayBeSame)
            {
                faults.Add(LanguageRules.Untranslated.At(prose.Place, $"\"{WritingChecks.Short(prose.Text.Span)}\" is word for word the source at {same}"));
            }
        }
    }

    private static void Script(GuideSection translated, Language language, Faults faults)
    {
        var (latin, own) = (0, 0);
        foreach (var run in WordRun.Of(translated, translated.Section.Nodes))
        {
            Count(run.Words.Span, language.Unspaced, ref latin, ref own);
        }

        own /= language.Unspaced ? LettersInUnspacedWord : 1;
        if (latin > own && latin > WordsThatMayBeSame)
        {
            faults.Add(LanguageRules.WrongScript.At(translated.Section.Place, $"of {latin + own} words, {latin} are in Latin letters"));
        }
    }

    /// <summary>Counts the words in Latin letters, and those in others; of a script without spaces, its letters.</summary>
    private static void Count(ReadOnlySpan<char> text, bool isUnspaced, ref int latin, ref int own)
    {
        var (afterLatin, afterOwn) = (false, false);
        foreach (var sign in text)
        {
            var isLatin = IsLatin(sign);
            var isOwn = !isLatin && char.IsLetter(sign);
            latin += isLatin && !afterLatin ? 1 : 0;
            own += isOwn && (isUnspaced || !afterOwn) ? 1 : 0;
            (afterLatin, afterOwn) = (isLatin, isOwn);
        }
    }

    private static bool IsLatin(char sign) => char.IsAsciiLetter(sign) || sign is >= '\u00c0' and <= '\u024f';
}
