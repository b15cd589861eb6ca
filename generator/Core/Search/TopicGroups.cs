using System.Collections.Immutable;
using LmsSite.Core.Languages;
using LmsSite.Core.Linking;
using LmsSite.Core.Resolving;
using LmsSite.Core.Search.Words;

namespace LmsSite.Core.Search;

/// <summary>One entry of the A–Z page: a page, a term of the word list, or a word from search.yaml.</summary>
public sealed record Topic(string Words, PageId Page, string Anchor, Language Language);

/// <summary>The entries that begin with one letter.</summary>
public sealed record TopicGroup(string Id, string Letter, ImmutableArray<Topic> Topics);

/// <summary>The A–Z page: everything that has a name in the guide, by its first letter.</summary>
public static class TopicGroups
{
    private const string Others = "…";

    public static ImmutableArray<TopicGroup> Of(GuideLanguage frame)
    {
        var article = ArticleIn(WordRules.Of(frame.Language));
        return [.. All(frame)
            .Select(topic => (Topic: topic, Order: OrderOf(topic.Words, article)))
            .DistinctBy(entry => (entry.Order, entry.Topic.Page, entry.Topic.Anchor))
            .OrderBy(entry => entry.Order, StringComparer.Ordinal).ThenBy(entry => entry.Topic.Page.Path, StringComparer.Ordinal).ThenBy(entry => entry.Topic.Anchor, StringComparer.Ordinal)
            .GroupBy(entry => LetterOf(entry.Order))
            .OrderBy(group => group.Key == Others).ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select((group, number) => new TopicGroup($"group-{number + 1}", group.Key, [.. group.Select(entry => entry.Topic)]))];
    }

    private static IEnumerable<Topic> All(GuideLanguage frame)
    {
        foreach (var page in frame.Pages.Where(page => page.Id != PageId.Home).DistinctBy(page => page.Id))
        {
            yield return new(page.FrontMatter.ShortTitle, page.Id, "", page.Language);
            foreach (var section in page.Sections)
            {
                foreach (var term in section.Section.Definitions)
                {
                    yield return new(term.Words, page.Id, term.Id, section.Language);
                }
            }
        }

        foreach (var listed in frame.Search.Listed)
        {
            yield return new(listed.Words, listed.Target.Page, listed.Target.Anchor, frame.Language);
        }
    }

    /// <summary>The words as they are sorted: folded, without signs before them, and without an article that is joined to the word.</summary>
    private static string OrderOf(string words, string? article)
    {
        var folded = Letters.Fold(words).TrimStart('"', '\'', '«', '“', '”', '„', '‘', '’', '¿', '¡', ' ', '(');
        return article is not null && folded.StartsWith(article, StringComparison.Ordinal) && folded.Length > 4 ? folded[article.Length..] : folded;
    }

    private static string? ArticleIn(WordRules rules) => rules.Rounds.SelectMany(round => round).FirstOrDefault(rule => rule.Old == "^ال").Old?[1..];

    /// <summary>The heading of a group. Characters that are no letters of an alphabet stand together at the end, in their own order.</summary>
    private static string LetterOf(string order) =>
        order.Length > 0 && Letters.IsWord(order[0]) && !Letters.IsUnspaced(order[0]) && !char.IsAsciiDigit(order[0]) ? order[..1].ToUpperInvariant() : Others;
}
