namespace LmsSite.Core.Diagnostics;

/// <summary>Guesses the name that was meant, by edit distance; letter case, <c>_</c>, <c>-</c> and spaces are forgiven first.</summary>
public static class Suggestion
{
    private const int AtMost = 3;

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

    private static int Distance(string a, string b)
    {
        Span<int> row = stackalloc int[Math.Min(b.Length, 200) + 1];
        b = b[..(row.Length - 1)];
        for (var j = 0; j < row.Length; j++)
        {
            row[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var substitute = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(substitute, 1 + Math.Min(row[j], row[j - 1]));
            }
        }

        return row[b.Length];
    }
}
