namespace LmsSite.Core.Search.Words;

/// <summary>
/// Cuts a text into the terms of the index. It remembers each word it has met, so one that reads a whole guide looks most words up
/// instead of folding and stemming them again. Not safe to share between threads.
/// </summary>
/// <param name="rules">Those of the language in which is asked.</param>
/// <param name="own">Those of the language of the text, if it is another: its empty words say nothing either.</param>
public sealed class WordCutter(WordRules rules, WordRules? own = null)
{
    /// <summary>What stands in texts, and for each such word what it is to the index.</summary>
    private readonly WordTable written = new();
    private readonly List<Word> words = [];

    /// <summary>The terms by their numbers.</summary>
    internal WordTable Terms { get; } = new();

    /// <summary>The terms in the order of the text.</summary>
    public List<string> Cut(string text) => Texts(text, onlyTelling: true);

    /// <summary>The terms and the words that say nothing: a phrase is known by all of its words.</summary>
    public List<string> CutAll(string text) => Texts(text, onlyTelling: false);

    /// <summary>Adds the words of a text to those that were read before it.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="found">Terms and words that say nothing, in the order of the text.</param>
    /// <param name="singles">
    /// The single characters of stretches without spaces, by which a pair that stands nowhere in the guide can still be answered.
    /// </param>
    internal void Read(ReadOnlySpan<char> text, List<Word> found, List<int> singles)
    {
        for (var at = 0; at < text.Length;)
        {
            var end = at;
            switch (KindOf(text[at]))
            {
                case SignKind.Unspaced:
                    end = EndOfUnspaced(text, at);
                    ReadUnspaced(text[at..end], found, singles);
                    break;
                case SignKind.Letter:
                    end = EndOfWord(text, at);
                    Add(text[at..end], found);
                    break;
            }

            at = Math.Max(end, at + 1);
        }
    }

    private List<string> Texts(string text, bool onlyTelling)
    {
        var found = new List<Word>();
        Read(text, found, []);
        return [.. found.Where(word => word.Tells || !onlyTelling).Select(word => Terms[word.Term].ToString())];
    }

    /// <summary>
    /// Chinese is cut into every two characters that stand side by side, in the index and in the query alike. A browser's own word
    /// breaking (Intl.Segmenter) needs a dictionary that differs between browsers and versions: what the generator cut one way a
    /// reader's phone would cut another, and a word that is plainly there would not be found.
    /// </summary>
    private void ReadUnspaced(ReadOnlySpan<char> run, List<Word> found, List<int> singles)
    {
        for (var pair = 0; pair < Math.Max(1, run.Length - 1); pair++)
        {
            Add(run.Slice(pair, Math.Min(2, run.Length - pair)), found);
        }

        for (var at = 0; at < run.Length; at++)
        {
            if (WordOf(run.Slice(at, 1)) is { Tells: true } single)
            {
                singles.Add(single.Term);
            }
        }
    }

    private SignKind KindOf(char sign) =>
        Letters.KindOf(sign) is var kind && kind == SignKind.Unspaced && rules.Particles.Contains(sign, StringComparison.Ordinal) ? SignKind.None : kind;

    private int EndOfUnspaced(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && KindOf(text[at]) == SignKind.Unspaced)
        {
            at++;
        }

        return at;
    }

    private int EndOfWord(ReadOnlySpan<char> text, int at)
    {
        var kinds = Letters.KindsOfAll;
        do
        {
            at++;
        }
        while (at < text.Length && (kinds[text[at]] == SignKind.Letter || (at + 1 < text.Length && IsInnerApostrophe(text[at]) && kinds[text[at + 1]] == SignKind.Letter)));
        return at;
    }

    private bool IsInnerApostrophe(char sign) => sign is '\'' or '’' && !rules.ApostropheParts;

    private void Add(ReadOnlySpan<char> run, List<Word> found)
    {
        if (WordOf(run) is { Term: >= 0 } word)
        {
            found.Add(word);
        }
    }

    private Word WordOf(ReadOnlySpan<char> run)
    {
        var number = written.NumberOf(run);
        if (number == words.Count)
        {
            words.Add(Meet(run.ToString()));
        }

        return words[number];
    }

    private Word Meet(string run)
    {
        var word = Letters.Fold(run);
        if (Letters.IsUnspaced(run[0]))
        {
            return new(Terms.NumberOf(word), !IsEmpty(word));
        }

        word = word.Replace("'", "", StringComparison.Ordinal).Replace("’", "", StringComparison.Ordinal);
        // A single letter is a crumb of something else; a single digit is a stage or a grade.
        return word.Length == 0 || (word.Length == 1 && !char.IsAsciiDigit(word[0])) ? Word.None : new(Terms.NumberOf(Stemmer.Stem(word, rules)), !IsEmpty(word));
    }

    private bool IsEmpty(string word) => rules.Empty.Contains(word) || own?.Empty.Contains(word) == true;
}

/// <summary>A word of a text.</summary>
/// <param name="Term">The number of the form under which it is indexed; less than 0 if it is none.</param>
/// <param name="Tells">False for words that say nothing of the subject.</param>
internal readonly record struct Word(int Term, bool Tells)
{
    public static readonly Word None = new(-1, false);
}
