namespace LmsSite.Core.Search.Words;

/// <summary>
/// Cuts a text into the terms of the index. It remembers each word it has met, so one that reads a whole guide looks most words up
/// instead of folding and stemming them again. Not safe to share between threads.
/// </summary>
public sealed class WordCutter(WordRules rules, WordRules? own = null)
{
    private readonly Dictionary<string, Term> known = new(StringComparer.Ordinal);

    /// <summary>The terms in the order of the text.</summary>
    public List<string> Cut(string text) => Terms(text, onlyTelling: true);

    /// <summary>The terms and the words that say nothing: a phrase is known by all of its words.</summary>
    public List<string> CutAll(string text) => Terms(text, onlyTelling: false);

    /// <summary>The single characters of stretches without spaces, by which a pair that stands nowhere in the guide can still be answered.</summary>
    public List<string> Singles(string text) =>
        !text.AsSpan().ContainsAnyInRange('\u3005', '\ufaff') ? []
            : [.. Letters.Fold(text).Where(Letters.IsUnspaced).Select(sign => sign.ToString()).Where(sign => !IsEmpty(sign))];

    private List<string> Terms(string text, bool onlyTelling)
    {
        var terms = new List<string>(text.Length / 8);
        var lookup = known.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var at = 0; at < text.Length;)
        {
            var end = EndOfRun(text, at);
            if (end > at && Letters.IsUnspaced(text[at]))
            {
                // Chinese is cut into every two characters that stand side by side, in the index and in the query alike. A browser's own
                // word breaking (Intl.Segmenter) needs a dictionary that differs between browsers and versions: what the generator cut
                // one way a reader's phone would cut another, and a word that is plainly there would not be found.
                for (var pair = at; pair < Math.Max(at + 1, end - 1); pair++)
                {
                    Add(terms, text.AsSpan(pair, Math.Min(2, end - pair)), onlyTelling, lookup);
                }
            }
            else if (end > at)
            {
                Add(terms, text.AsSpan(at, end - at), onlyTelling, lookup);
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

    private void Add(List<string> terms, ReadOnlySpan<char> run, bool onlyTelling, Dictionary<string, Term>.AlternateLookup<ReadOnlySpan<char>> lookup)
    {
        if (!lookup.TryGetValue(run, out var term))
        {
            lookup[run] = term = TermOf(run.ToString());
        }

        if (term.Stem is { } stem && (term.Tells || !onlyTelling))
        {
            terms.Add(stem);
        }
    }

    private Term TermOf(string run)
    {
        if (Letters.IsUnspaced(run[0]))
        {
            var signs = Letters.Fold(run);
            return new(signs, !IsEmpty(signs));
        }

        var word = Letters.Fold(run).Replace("'", "", StringComparison.Ordinal).Replace("’", "", StringComparison.Ordinal);
        // A single letter is a crumb of something else; a single digit is a stage or a grade.
        return word.Length == 0 || (word.Length == 1 && !char.IsAsciiDigit(word[0])) ? default : new(Stemmer.Stem(word, rules), !IsEmpty(word));
    }

    private bool IsEmpty(string word) => rules.Empty.Contains(word) || own?.Empty.Contains(word) == true;

    /// <param name="Stem">The form under which a word is indexed; null if it is none.</param>
    /// <param name="Tells">False for words that say nothing of the subject.</param>
    private readonly record struct Term(string? Stem, bool Tells);
}
