using System.Collections.Immutable;
using LmsSite.Core.Search.Words;

namespace LmsSite.Core.Search;

/// <summary>
/// Synonyms as terms of the index. All words and phrases of a group are one further term, so that the reader's script needs to know
/// only which words belong to which group, and adds up the scores of a group like those of any word.
/// </summary>
internal sealed class Concepts
{
    private readonly ImmutableArray<(ImmutableArray<string> Words, int Group)> members;
    private readonly ILookup<string, (ImmutableArray<string> Words, int Group)> byFirst;

    public Concepts(IEnumerable<ImmutableArray<string>> groups, WordCutter cutter)
    {
        members = [.. groups.SelectMany((group, index) => group.Select(phrase => (Words: cutter.CutAll(phrase).ToImmutableArray(), Group: index)))
            .Where(member => member.Words.Length > 0)
            .DistinctBy(member => (string.Join(' ', member.Words), member.Group))];
        byFirst = members.ToLookup(member => member.Words[0]);
    }

    public bool IsEmpty => members.IsEmpty;

    /// <summary>The words and phrases with the numbers of their groups, in order.</summary>
    public IEnumerable<(ImmutableArray<string> Words, ImmutableArray<int> Groups)> Members =>
        from member in members
        group member.Group by string.Join(' ', member.Words) into same
        orderby same.Key
        select (same.Key.Split(' ').ToImmutableArray(), same.Order().ToImmutableArray());

    /// <summary>The term that stands for a group; no text holds such a word.</summary>
    public static string Term(int group) => $"~{group.ToString(System.Globalization.CultureInfo.InvariantCulture)}";

    /// <summary>The groups that a text speaks of, once for each time.</summary>
    /// <param name="terms">The text with its empty words.</param>
    public IEnumerable<string> In(IReadOnlyList<string> terms)
    {
        for (var at = 0; at < terms.Count; at++)
        {
            foreach (var (words, group) in byFirst[terms[at]])
            {
                if (at + words.Length <= terms.Count && words.Index().All(word => terms[at + word.Index] == word.Item))
                {
                    yield return Term(group);
                }
            }
        }
    }
}
