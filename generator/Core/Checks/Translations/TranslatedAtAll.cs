using System.Text.RegularExpressions;
using LmsSite.Core.Content;
using LmsSite.Core.Diagnostics;
using LmsSite.Core.Languages;

namespace LmsSite.Core.Checks.Translations;

/// <summary>Finds what pretends to be translated: paragraphs in the words of the source, and sections in a script that is not the language's.</summary>
internal static partial class TranslatedAtAll
{
    /// <summary>Up to this many words, names and figures may well be the same in two languages.</summary>
    private const int WordsThatMayBeSame = 4;

    /// <summary>In a script without spaces, about so many letters make a word.</summary>
    private const int LettersInUnspacedWord = 2;

    /// <param name="page">All sections of one page.</param>
    /// <param name="language">The language that it is translated into.</param>
    public static IEnumerable<Diagnostic> Check(IReadOnlyList<SectionPair> page, Language language)
    {
        if (page.Count == 0)
        {
            return [];
        }

        var source = page[0].SourcePage.Sections.SelectMany(section => section.Section.Prose).DistinctBy(prose => prose.Text).ToDictionary(prose => prose.Text);
        return page.SelectMany(pair => Same(pair, source).Concat(Script(pair, language)));
    }

    private static IEnumerable<Diagnostic> Same(SectionPair pair, Dictionary<string, Prose> source)
    {
        return from prose in pair.Translated?.Section.Prose ?? []
               where source.ContainsKey(prose.Text) && Sentences.Words(prose.Text).Count() > WordsThatMayBeSame
               select LanguageRules.Untranslated.At(prose.Place, $"\"{WritingChecks.Short(prose.Text)}\" is word for word the source at {source[prose.Text].Place}");
    }

    private static IEnumerable<Diagnostic> Script(SectionPair pair, Language language)
    {
        // The language's own name tells its script: a new language needs no table.
        if (pair.Translated is null || Latin().IsMatch(language.Name))
        {
            yield break;
        }

        var words = string.Join(' ', WordRun.Of(pair.Translated).Select(run => run.Words));
        var latin = Latin().Count(words);
        var own = language.Unspaced ? OtherLetter().Count(words) / LettersInUnspacedWord : OtherWord().Count(words);
        if (latin > own && latin > WordsThatMayBeSame)
        {
            yield return LanguageRules.WrongScript.At(pair.Place, $"of {latin + own} words, {latin} are in Latin letters");
        }
    }

    [GeneratedRegex(@"[A-Za-z\u00c0-\u024f]+")]
    private static partial Regex Latin();

    [GeneratedRegex(@"(?![A-Za-z\u00c0-\u024f])\p{L}")]
    private static partial Regex OtherLetter();

    [GeneratedRegex(@"(?:(?![A-Za-z\u00c0-\u024f])\p{L})+")]
    private static partial Regex OtherWord();
}
