using System.Collections.Immutable;
using LmsSite.Core.Search.Words;

namespace LmsSite.Core.Search;

/// <summary>
/// What each term weighs in each document that has it. One array for all terms, each with a row of its own in it: rows are counted
/// before they are filled, so nothing is looked up and nothing grows.
/// </summary>
internal sealed class Weights
{
    private const double LengthWeight = 0.6;

    /// <summary>A single character without spaces around it may be half of any word: it serves where no pair is known.</summary>
    private const double Single = 0.5;

    private readonly WordTable terms = new();
    private readonly int[] starts;
    private readonly Weight[] weights;

    /// <param name="documents">The documents; their terms are given numbers that hold for all of them.</param>
    public Weights(FieldDocument[] documents)
    {
        Renumber(documents);
        Terms = Sorted();
        starts = Count(documents);
        weights = new Weight[starts[^1]];
        var ends = starts[..^1];
        var average = documents.Length == 0 ? 1 : Math.Max(1, documents.Average(document => document.Body.Length));
        for (var number = 0; number < documents.Length; number++)
        {
            var length = 1 - LengthWeight + (LengthWeight * documents[number].Body.Length / average);
            foreach (var field in documents[number].Fields)
            {
                var amount = ReferenceEquals(field, documents[number].Body) ? field.Amount / length : field.Amount;
                Add(field.Terms, number, amount, field.InHeading, ends);
                Add(field.Singles, number, amount * Single, field.InHeading, ends);
            }
        }
    }

    /// <summary>The terms in ordinal order, with their numbers.</summary>
    public ImmutableArray<(string Term, int Number)> Terms { get; }

    /// <summary>The weights of a term, by rising number of the document; none for a word that only synonyms have.</summary>
    public ReadOnlySpan<Weight> this[int term] => weights.AsSpan(starts[term]..starts[term + 1]);

    private ImmutableArray<(string, int)> Sorted()
    {
        var numbers = Enumerable.Range(0, terms.Count).ToArray();
        var names = Array.ConvertAll(numbers, number => terms[number].ToString());
        Array.Sort(names, numbers, StringComparer.Ordinal);
        return [.. names.Zip(numbers)];
    }

    private void Add(int[] added, int document, double amount, bool inHeading, int[] ends)
    {
        foreach (var term in added)
        {
            ref var end = ref ends[term];
            if (end == starts[term] || weights[end - 1].Document != document)
            {
                weights[end++] = new(document, inHeading, amount);
            }
            else
            {
                ref var last = ref weights[end - 1];
                last = new(document, last.InHeading || inHeading, last.Amount + amount);
            }
        }
    }

    /// <summary>From the numbers of the cutters to numbers that are the same in every document.</summary>
    private void Renumber(FieldDocument[] documents)
    {
        var maps = new Dictionary<WordTable, int[]>();
        foreach (var document in documents)
        {
            if (!maps.TryGetValue(document.Terms, out var map))
            {
                maps[document.Terms] = map = [.. Enumerable.Range(0, document.Terms.Count).Select(number => terms.NumberOf(document.Terms[number]))];
            }

            foreach (var field in document.Fields)
            {
                Renumber(field.Terms, map);
                Renumber(field.Singles, map);
            }
        }
    }

    private static void Renumber(int[] numbers, int[] map)
    {
        foreach (ref var number in numbers.AsSpan())
        {
            number = map[number];
        }
    }

    /// <summary>Where the row of each term begins, and at the end where the last row ends.</summary>
    private int[] Count(FieldDocument[] documents)
    {
        var counts = new int[terms.Count + 1];
        var last = new int[terms.Count];
        for (var number = 0; number < documents.Length; number++)
        {
            foreach (var field in documents[number].Fields)
            {
                CountNew(field.Terms, number + 1);
                CountNew(field.Singles, number + 1);
            }
        }

        for (var term = 0; term < terms.Count; term++)
        {
            counts[term + 1] += counts[term];
        }

        return counts;

        void CountNew(int[] held, int document)
        {
            foreach (var term in held)
            {
                if (last[term] != document)
                {
                    last[term] = document;
                    counts[term + 1]++;
                }
            }
        }
    }
}

/// <summary>What a term weighs in a document.</summary>
/// <param name="Document">The document's number.</param>
/// <param name="InHeading">True if a heading has it.</param>
/// <param name="Amount">The sum over all places where it stands.</param>
internal readonly record struct Weight(int Document, bool InHeading, double Amount);
