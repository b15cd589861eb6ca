using System.Collections.Immutable;
using System.Globalization;
using LmsSite.Core.Search.Words;

namespace LmsSite.Core.Search;

/// <summary>
/// The terms in parts that a query loads singly: stretches of the alphabet. Terms that begin with the same two letters stay together as
/// long as they fit, because half-typed and misspelt words are looked for among them. A part is three columns with tabs between, each
/// with a space between its entries: the terms, their documents, their scores. Like beside like is pressed best. Of a term stands first
/// how many letters it shares with the one before it, then the rest.
/// </summary>
internal static class TermParts
{
    private const int Full = 4 * 1024;

    /// <summary>A question in a script without spaces has a term at every character, and each may lie in a part of its own: so those are small.</summary>
    private const int FullUnspaced = 2 * 1024;
    private const int MostShared = 9;

    /// <summary>The parts, each with its first term.</summary>
    /// <param name="terms">In ordinal order.</param>
    public static ImmutableArray<(string First, string Columns)> Of(ImmutableArray<RankedTerm> terms)
    {
        var parts = ImmutableArray.CreateBuilder<(string, string)>();
        var part = new List<RankedTerm>();
        var size = 0;
        foreach (var entries in terms.GroupBy(term => Beginning(term.Term)))
        {
            var full = Letters.IsUnspaced(entries.Key[0]) ? FullUnspaced : Full;
            if (size + entries.Sum(entry => entry.Size) > full)
            {
                Close();
            }

            foreach (var entry in entries)
            {
                if (size + entry.Size > full)
                {
                    Close();
                }

                part.Add(entry);
                size += entry.Size;
            }
        }

        Close();
        return parts.ToImmutable();

        void Close()
        {
            if (part.Count > 0)
            {
                parts.Add((part[0].Term, Columns(part)));
                part.Clear();
                size = 0;
            }
        }
    }

    private static string Columns(List<RankedTerm> part) => string.Join('\t', new[]
    {
        part.Zip(part.Prepend(new("", "", "")), (entry, before) => Shortened(entry.Term, before.Term)),
        part.Select(entry => entry.Documents),
        part.Select(entry => entry.Scores),
    }.Select(column => string.Join(' ', column)));

    private static string Shortened(string term, string before)
    {
        var shared = Math.Min(term.AsSpan().CommonPrefixLength(before), MostShared);
        return string.Create(CultureInfo.InvariantCulture, $"{shared}{term.AsSpan(shared)}");
    }

    private static string Beginning(string term) => term.Length < 2 ? term : term[..2];
}
