using Markdig.Syntax.Inlines;

namespace LmsSite.Core.Reading;

/// <summary>What stands in braces behind a heading or a term, as Pandoc writes it: <c>Spread to the lungs {#lungs .uncited}</c>.</summary>
/// <param name="Id">The id without its sign; null if there is none.</param>
/// <param name="Classes">The classes without their dots.</param>
internal readonly record struct TrailingAttributes(string? Id, string[] Classes)
{
    private static readonly TrailingAttributes None = new(null, []);

    /// <summary>Takes the braces out of the words.</summary>
    public static TrailingAttributes Take(ContainerInline? words)
    {
        // An underscore or star inside the braces splits the text into several literals.
        var tail = "";
        for (var last = words?.LastChild; last is LiteralInline literal; last = last.PreviousSibling)
        {
            tail = literal.Content.ToString() + tail;
            var open = tail.LastIndexOf("{#", StringComparison.Ordinal);
            if (open < 0)
            {
                continue;
            }

            if (!tail.TrimEnd().EndsWith('}'))
            {
                return None;
            }

            while (words!.LastChild != literal)
            {
                words.LastChild!.Remove();
            }

            var before = literal.Content;
            before.End = before.Start + open - 1;
            before.TrimEnd();
            literal.Content = before;
            var inside = tail.AsSpan(open + 2).TrimEnd().TrimEnd('}').ToString();
            if (!inside.Contains(' '))
            {
                return new(inside, []);
            }

            var parts = inside.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            return new(parts.FirstOrDefault() ?? "", [.. parts.Skip(1).Select(part => part.TrimStart('.'))]);
        }

        return None;
    }
}
