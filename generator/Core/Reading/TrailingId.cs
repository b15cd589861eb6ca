using Markdig.Syntax.Inlines;

namespace LmsSite.Core.Reading;

/// <summary>The id behind a heading or a term: <c>Spread to the lungs {#lungs}</c>, as Pandoc and Markdig write it.</summary>
internal static class TrailingId
{
    /// <summary>Takes the id out of the words, and returns it without its sign; null if there is none.</summary>
    public static string? Take(ContainerInline? words)
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
                return null;
            }

            while (words!.LastChild != literal)
            {
                words.LastChild!.Remove();
            }

            literal.Content = new Markdig.Helpers.StringSlice(tail[..open].TrimEnd());
            return tail[(open + 2)..].TrimEnd().TrimEnd('}');
        }

        return null;
    }
}
