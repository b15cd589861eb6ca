using System.Collections.Immutable;

namespace LmsSite.Core.Search.Words;

/// <summary>Cuts a text into the terms of the index.</summary>
public sealed class WordCutter(WordRules rules, WordRules? own = null)
{
    private readonly Dictionary<string, string> stems = new(StringComparer.Ordinal);

    /// <summary>The terms in the order of the text.</summary>
    public List<string> Cut(string text) => Cut(text, rules.Empty, own?.Empty);

    /// <summary>The terms and the words that say nothing: a phrase is known by all of its words.</summary>
    public List<string> CutAll(string text) => Cut(text, null, null);

    private List<string> Cut(string text, ImmutableHashSet<string>? empty, ImmutableHashSet<string>? alsoEmpty)
    {
        var terms = new List<string>();
        for (var at = 0; at < text.Length;)
        {
            var end = EndOfRun(text, at);
            if (end > at)
            {
                Add(terms, text[at..end], word => empty?.Contains(word) != true && alsoEmpty?.Contains(word) != true);
            }

            at = Math.Max(end, at + 1);
        }

        return terms;
    }

    /// <summary>The end of the word that begins here, or of the stretch of characters without spaces.</summary>
    private int EndOfRun(string text, int at)
    {
        var end = at;
        if (Letters.IsUnspaced(text[at]))
        {
            while (end < text.Length && Letters.IsUnspaced(text[end]))
            {
                end++;
            }

            return end;
        }

        while (end < text.Length && (IsLetter(text[end]) || (end > at && end + 1 < text.Length && IsInnerApostrophe(text[end]) && IsLetter(text[end + 1]))))
        {
            end++;
        }

        return end;
    }

    private static bool IsLetter(char sign) => Letters.IsWord(sign) && !Letters.IsUnspaced(sign);

    private bool IsInnerApostrophe(char sign) => sign is '\'' or '’' && !rules.ApostropheParts;

    private void Add(List<string> terms, string run, Func<string, bool> says)
    {
        if (Letters.IsUnspaced(run[0]))
        {
            AddPairs(terms, run, says);
            return;
        }

        var word = Letters.Fold(run).Replace("'", "", StringComparison.Ordinal).Replace("’", "", StringComparison.Ordinal);
        // A single letter is a crumb of something else; a single digit is a stage or a grade.
        if (word.Length == 0 || (word.Length == 1 && !char.IsAsciiDigit(word[0])) || !says(word))
        {
            return;
        }

        if (!stems.TryGetValue(word, out var stem))
        {
            stems[word] = stem = Stemmer.Stem(word, rules);
        }

        terms.Add(stem);
    }

    /// <summary>
    /// Chinese is cut into every two characters that stand side by side, in the index and in the query alike. A browser's own word
    /// breaking (<c>Intl.Segmenter</c>) needs a dictionary that differs between browsers and versions: what the generator cut one way
    /// a reader's phone would cut another, and a word that is plainly there would not be found.
    /// </summary>
    private static void AddPairs(List<string> terms, string run, Func<string, bool> says)
    {
        for (var at = 0; at < run.Length - 1; at++)
        {
            var pair = run.Substring(at, 2);
            if (says(pair))
            {
                terms.Add(pair);
            }
        }

        if (run.Length == 1)
        {
            terms.Add(run);
        }
    }
}
