using System.Text;
using System.Text.RegularExpressions;

namespace LmsSite.Core.Provenance;

/// <summary>Markdown without what a reader would not notice, so that an editor can wrap lines anew and leave marks for the checks.</summary>
internal static partial class FoldedText
{
    public static string Of(string markdown)
    {
        var text = new StringBuilder(markdown.Length);
        var depth = 0;
        foreach (var line in Comment().Replace(markdown, "").Split('\n'))
        {
            // A paragraph in a quotation repeats its > on each line; only where the depth changes does the sign say anything.
            var quote = Quote().Match(line);
            var own = quote.Value.Count(sign => sign == '>');
            text.Append(own == depth ? "" : own == 0 ? "/" : new string('>', own)).Append(' ').Append(Attributes().Replace(line[quote.Length..], "")).Append(' ');
            depth = own;
        }

        return Space().Replace(text.ToString(), " ").Trim();
    }

    [GeneratedRegex("<!--.*?-->", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"^\s*(?:>\s?)*")]
    private static partial Regex Quote();

    /// <summary>The id of a heading or term is its identity, not its text; the classes behind it are for the checks.</summary>
    [GeneratedRegex(@"\{#[^}]*\}\s*$")]
    private static partial Regex Attributes();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
