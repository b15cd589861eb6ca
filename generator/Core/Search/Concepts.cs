using System.Collections.Immutable;
using System.Globalization;
using LmsSite.Core.Search.Words;

namespace LmsSite.Core.Search;

/// <summary>
/// Synonyms as terms of the index. All words and phrases of a group are one further term, so that the reader's script needs to know
/// only which words belong to which group, and adds up the scores of a group like those of any word.
/// </summary>
internal sealed class Concepts
{
    private readonly ImmutableArray<(ImmutableArray<string> Words, int Group)> members;

    /// <summary>The terms of the groups, and behind them the words of all members: every cutter of the language has them under these numbers.</summary>
    private readonly WordTable terms = new();

    /// <summary>By the number of their first word: the words and phrases of all groups.</summary>
    private readonly ILookup<int, (int[] Words, int Group)> byFirst;
    private readonly bool[] begins;

    public Concepts(IEnumerable<ImmutableArray<string>> groups, WordCutter cutter)
    {
        members = [.. groups.SelectMany((group, index) => group.Select(phrase => (Words: cutter.CutAll(phrase).ToImmutableArray(), Group: index)))
            .Where(member => member.Words.Length > 0)
            .DistinctBy(member => (string.Join(' ', member.Words), member.Group))];
        for (var group = 0; group <= members.Select(member => member.Group).DefaultIfEmpty(-1).Max(); group++)
        {
            // No text holds such a word, so a group's number is that of its term.
            terms.NumberOf($"~{group.ToString(CultureInfo.InvariantCulture)}");
        }

        byFirst = members.Select(member => (Words: member.Words.Select(word => terms.NumberOf(word)).ToArray(), member.Group)).ToLookup(member => member.Words[0]);
        begins = [.. Enumerable.Range(0, terms.Count).Select(byFirst.Contains)];
    }

    /// <summary>The words and phrases with the numbers of their groups, in order.</summary>
    public IEnumerable<(ImmutableArray<string> Words, ImmutableArray<int> Groups)> Members =>
        from member in members
        group member.Group by string.Join(' ', member.Words) into same
        orderby same.Key
        select (same.Key.Split(' ').ToImmutableArray(), same.Order().ToImmutableArray());

    /// <summary>A cutter whose terms have the numbers that <see cref="In"/> knows.</summary>
    public WordCutter Cutter(WordRules rules, WordRules? own)
    {
        var cutter = new WordCutter(rules, own);
        for (var number = 0; number < terms.Count; number++)
        {
            cutter.Terms.NumberOf(terms[number]);
        }

        return cutter;
    }

    /// <summary>The terms of the groups that a text speaks of, once for each time.</summary>
    /// <param name="words">The text with its empty words, read by a cutter of these concepts.</param>
    /// <param name="found">Where they are added.</param>
    public void In(List<Word> words, List<int> found)
    {
        for (var at = 0; at < words.Count; at++)
        {
            var first = words[at].Term;
            if (first < begins.Length && begins[first])
            {
                foreach (var (member, group) in byFirst[first])
                {
                    if (Stands(member, words, at))
                    {
                        found.Add(group);
                    }
                }
            }
        }
    }

    private static bool Stands(int[] member, List<Word> words, int at)
    {
        var same = 0;
        while (same < member.Length && at + same < words.Count && words[at + same].Term == member[same])
        {
            same++;
        }

        return same == member.Length;
    }
}
