using System.Collections.Immutable;
using LmsSite.Core.Citations;

namespace LmsSite.Core.Reading.Markdown;

/// <summary>Pandoc's citation syntax: <c>[see @key, p. 3; @other]</c>. See https://pandoc.org/MANUAL.html#citation-syntax.</summary>
internal static class CitationGrammar
{
    /// <summary>One cited work; <paramref name="Start"/> is the offset of the <c>@</c>.</summary>
    internal readonly record struct Item(string Key, string Prefix, string Locator, int Start);

    /// <summary>The end of the bracket that opens at <paramref name="open"/>, if it holds a citation; else -1.</summary>
    public static int EndOfBracket(string text, int open, int limit)
    {
        var found = false;
        for (var i = open + 1; i <= limit; i++)
        {
            switch (text[i])
            {
                case '[':
                    return -1;
                case ']':
                    var followedByTarget = i < limit && text[i + 1] is '(' or '[';
                    return found && !followedByTarget ? i : -1;
                case '@' when IsBoundary(text[i - 1]):
                    found = true;
                    break;
                case '\n' when i < limit && text[i + 1] == '\n':
                    return -1;
            }
        }

        return -1;
    }

    /// <summary>Reads what stands between the brackets.</summary>
    public static (ImmutableArray<Item> Items, string? Fault) Parse(string text, int start, int end)
    {
        var items = ImmutableArray.CreateBuilder<Item>();
        foreach (var (from, to) in Split(text, start, end))
        {
            var at = from;
            while (at < to && !(text[at] == '@' && (at == from || IsBoundary(text[at - 1]))))
            {
                at++;
            }

            if (at == to)
            {
                return ([], "one part of it has no @key");
            }

            var keyEnd = EndOfKey(text, at + 1, to);
            if (keyEnd == at + 1)
            {
                return ([], "no key follows the sign @");
            }

            var rest = text[keyEnd..to].Trim();
            if (rest.Length > 0 && rest[0] != ',')
            {
                return ([], $"expected a comma or a semicolon after @{text[(at + 1)..keyEnd]}");
            }

            items.Add(new(text[(at + 1)..keyEnd], text[from..at].Trim().TrimEnd('-'), rest.TrimStart(',').Trim(), at));
        }

        return (items.ToImmutable(), null);
    }

    /// <summary>The end of the key that begins at <paramref name="start"/>.</summary>
    public static int EndOfKey(string text, int start, int limit)
    {
        var end = start;
        while (end < limit && (char.IsAsciiLetterOrDigit(text[end]) || (end > start && CitationKey.SignsInside.Contains(text[end])) || text[end] == '_'))
        {
            end++;
        }

        while (end > start && CitationKey.SignsInside.Contains(text[end - 1]) && text[end - 1] != '_')
        {
            end--;
        }

        return end;
    }

    public static bool IsBoundary(char before) => !char.IsLetterOrDigit(before) && before != '_' && before != '.';

    private static IEnumerable<(int From, int To)> Split(string text, int start, int end)
    {
        var from = start;
        for (var i = start; i <= end; i++)
        {
            if (i == end || text[i] == ';')
            {
                yield return (from, i);
                from = i + 1;
            }
        }
    }
}
