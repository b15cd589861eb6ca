using System.Text.RegularExpressions;

namespace LmsSite.Theme;

/// <summary>
/// Writes our HTML in the syntax of XML, which books want: https://html.spec.whatwg.org/#the-xhtml-syntax. It reads no HTML but ours:
/// attributes stand in double quotes, and every sign that is no markup is escaped.
/// </summary>
internal static partial class XhtmlText
{
    public static string Of(string html) => Tag().Replace(html, tag =>
    {
        var name = tag.Groups["name"].Value;
        var attributes = string.Concat(tag.Groups["attribute"].Captures.Select(attribute => Written(attribute.Value.Trim())));
        var space = name == "svg" ? " xmlns=\"http://www.w3.org/2000/svg\"" : "";
        var end = VoidElements.Has(name) || tag.Groups["end"].Length > 0 ? "/>" : ">";
        return $"<{name}{space}{attributes}{end}";
    });

    /// <summary>An attribute without a value names itself; a language is said in the words of XML too.</summary>
    private static string Written(string attribute) =>
        !attribute.Contains('=') ? $" {attribute}=\"{attribute}\""
        : attribute.StartsWith("lang=", StringComparison.Ordinal) ? $" {attribute} xml:{attribute}"
        : $" {attribute}";

    [GeneratedRegex("""<(?<name>[A-Za-z][\w:-]*)(?<attribute>\s+[^\s=>/"]+(?:="[^"]*")?)*\s*(?<end>/?)>""")]
    private static partial Regex Tag();
}
