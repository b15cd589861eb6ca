using LmsSite.Core.Content;
using LmsSite.Core.Resolving;

namespace LmsSite.Core.Checks;

/// <summary>
/// How easy a page is to read. The grade is that of Flesch and Kincaid (1975): 0.39 × words a sentence + 11.8 × syllables a word − 15.59,
/// over paragraphs, list items, definitions and boxes; headings, tables and references are left out. Each list item ends a sentence.
/// </summary>
/// <param name="Words">How many words.</param>
/// <param name="SentenceCount">How many sentences.</param>
/// <param name="Syllables">How many syllables, counted by rule for English.</param>
public sealed record Readability(int Words, int SentenceCount, int Syllables)
{
    public decimal WordsPerSentence => SentenceCount == 0 ? 0 : (decimal)Words / SentenceCount;

    public decimal Grade => Words == 0 ? 0 : (0.39m * WordsPerSentence) + (11.8m * Syllables / Words) - 15.59m;

    public static Readability Of(GuidePage page) => Of(TextOf(page));

    public static Readability Of(IEnumerable<string> sentences)
    {
        var (words, count, syllables) = (0, 0, 0);
        foreach (var sentence in sentences.Select(sentence => Sentences.Words(sentence).ToList()).Where(sentence => sentence.Count > 0))
        {
            count++;
            words += sentence.Count;
            syllables += sentence.Sum(SyllablesOf);
        }

        return new(words, count, syllables);
    }

    /// <summary>All sentences of the page's running text.</summary>
    public static IEnumerable<string> TextOf(GuidePage page) =>
        page.Sections.SelectMany(section => section.Section.Prose).Where(prose => prose.Kind != ProseKind.Cell).SelectMany(prose => Sentences.Of(prose.Text.ToString()));

    /// <summary>Syllables of an English word: groups of vowels, without the silent e at the end.</summary>
    public static int SyllablesOf(string word)
    {
        var letters = word.ToLowerInvariant();
        if (letters.Any(char.IsDigit) || letters.Length <= 3)
        {
            return 1;
        }

        var count = 0;
        var inVowels = false;
        foreach (var letter in letters)
        {
            var isVowel = "aeiouy".Contains(letter);
            count += isVowel && !inVowels ? 1 : 0;
            inVowels = isVowel;
        }

        var silent = (letters.EndsWith('e') && !letters.EndsWith("le", StringComparison.Ordinal))
            || (letters.EndsWith("es", StringComparison.Ordinal) && !"csxz".Contains(letters[^3]))
            || (letters.EndsWith("ed", StringComparison.Ordinal) && letters[^3] is not ('t' or 'd'));
        return Math.Max(1, count - (silent ? 1 : 0));
    }
}
