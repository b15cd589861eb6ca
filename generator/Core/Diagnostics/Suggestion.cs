namespace LmsSite.Core.Diagnostics;

/// <summary>Guesses the name that was meant, by edit distance; letter case, <c>_</c>, <c>-</c> and spaces are forgiven first.</summary>
public static class Suggestion
{
    private const int AtMost = 3;
    private const int Longest = 200;

    /// <summary>The candidates nearest to <paramref name="name"/>, best first; none if nothing is near.</summary>
    public static IEnumerable<string> For(string name, IEnumerable<string> candidates)
    {
        var folded = Fold(name);
        var limit = Math.Clamp(folded.Length / 3, 1, 4);
        return candidates
            .Where(candidate => Math.Abs(candidate.Length - name.Length) <= limit + 2)
            .Select(candidate => (candidate, distance: Distance(folded, Fold(candidate))))
            .Where(pair => pair.distance <= limit)
            .OrderBy(pair => pair.distance).ThenBy(pair => pair.candidate, StringComparer.Ordinal)
            .Select(pair => pair.candidate)
            .Take(AtMost);
    }

    private static string Fold(string name) => name.ToLowerInvariant().Replace('_', '-').Replace(' ', '-');

    /// <summary>How many letters were added, left out, changed or swapped with their neighbour (optimal string alignment).</summary>
    private static int Distance(string a, string b)
    {
        b = b[..Math.Min(b.Length, Longest)];
        Span<int> earlier = stackalloc int[b.Length + 1];
        Span<int> before = stackalloc int[b.Length + 1];
        Span<int> row = stackalloc int[b.Length + 1];
        for (var j = 0; j < row.Length; j++)
        {
            row[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            before.CopyTo(earlier);
            row.CopyTo(before);
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var same = a[i - 1] == b[j - 1];
                row[j] = Math.Min(before[j - 1] + (same ? 0 : 1), 1 + Math.Min(before[j], row[j - 1]));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    row[j] = Math.Min(row[j], earlier[j - 2] + 1);
                }
            }
        }

        return row[b.Length];
    }
}
