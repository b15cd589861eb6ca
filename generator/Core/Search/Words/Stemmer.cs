namespace LmsSite.Core.Search.Words;

/// <summary>Brings a folded word to the form under which it is indexed. The reader's script does exactly the same.</summary>
internal static class Stemmer
{
    public static string Stem(string word, WordRules rules)
    {
        foreach (var spelling in rules.Spellings)
        {
            word = word.Replace(spelling.Old, spelling.New, StringComparison.Ordinal);
        }

        foreach (var round in rules.Rounds)
        {
            foreach (var ending in round)
            {
                if (TryReplace(word, ending) is { } shorter)
                {
                    word = shorter;
                    break;
                }
            }
        }

        return word;
    }

    private static string? TryReplace(string word, Ending ending)
    {
        if (ending.Old[0] == '^')
        {
            var start = ending.Old.Length - 1;
            return word.Length - start >= ending.Least && word.AsSpan().StartsWith(ending.Old.AsSpan(1), StringComparison.Ordinal) ? ending.New + word[start..] : null;
        }

        var left = word.Length - ending.Old.Length;
        return left >= ending.Least && word.EndsWith(ending.Old, StringComparison.Ordinal) ? word[..left] + ending.New : null;
    }
}
