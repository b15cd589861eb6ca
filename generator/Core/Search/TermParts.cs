using System.Collections.Immutable;
using System.Text;

namespace LmsSite.Core.Search;

/// <summary>
/// The terms in parts that a query loads singly: stretches of the alphabet. Terms that begin with the same two letters stay together as
/// long as they fit, because half-typed and misspelt words are looked for among them.
/// </summary>
internal static class TermParts
{
    private const int Full = 4 * 1024;

    /// <summary>The parts, each with its first term.</summary>
    public static ImmutableArray<(string First, string Lines)> Of(SortedDictionary<string, ImmutableArray<Posting>> postings)
    {
        var parts = ImmutableArray.CreateBuilder<(string, string)>();
        var part = new StringBuilder();
        var first = "";
        foreach (var group in postings.GroupBy(entry => Beginning(entry.Key)))
        {
            var lines = group.Select(entry => (entry.Key, Line: PostingWriter.Line(entry.Key, entry.Value))).ToList();
            var size = lines.Sum(line => line.Line.Length + 1);
            if (part.Length > 0 && part.Length + size > Full)
            {
                Close();
            }

            foreach (var (term, line) in lines)
            {
                if (part.Length > 0 && part.Length + line.Length > Full)
                {
                    Close();
                }

                first = part.Length == 0 ? term : first;
                part.Append(part.Length == 0 ? "" : "\n").Append(line);
            }
        }

        if (part.Length > 0)
        {
            Close();
        }

        return parts.ToImmutable();

        void Close()
        {
            parts.Add((first, part.ToString()));
            part.Clear();
        }
    }

    private static string Beginning(string term) => term.Length < 2 ? term : term[..2];
}
