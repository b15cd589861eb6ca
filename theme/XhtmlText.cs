using System.Buffers;
using LmsSite.Core.Content;

namespace LmsSite.Theme;

/// <summary>
/// Writes our HTML in the syntax of XML, which books want: https://html.spec.whatwg.org/#the-xhtml-syntax. It reads no HTML but ours:
/// attributes stand in double quotes, and every sign that is no markup is escaped.
/// </summary>
internal static class XhtmlText
{
    private static readonly SearchValues<char> EndsOfName = SearchValues.Create(" \t\r\n=/>");

    /// <param name="html">Our HTML.</param>
    /// <param name="xhtml">Receives the same in the syntax of XML.</param>
    public static void Write(ReadOnlySpan<char> html, HtmlText xhtml)
    {
        while (html.IndexOf('<') is >= 0 and var at)
        {
            xhtml.Write(html[..(at + 1)]);
            html = html[(at + 1)..];
            html = char.IsAsciiLetter(html[0]) ? AfterTag(html, xhtml) : html;
        }

        xhtml.Write(html);
    }

    /// <summary>Writes the rest of a tag from its name on. What stands after it remains.</summary>
    private static ReadOnlySpan<char> AfterTag(ReadOnlySpan<char> html, HtmlText xhtml)
    {
        var name = Name(html);
        xhtml.Write(name);
        xhtml.Write(name is "svg" ? " xmlns=\"http://www.w3.org/2000/svg\"" : "");
        html = html[name.Length..].TrimStart();
        while (html[0] is not ('/' or '>'))
        {
            var attribute = Name(html);
            var isNamed = html[attribute.Length..].StartsWith("=\"");
            var value = isNamed ? html[(attribute.Length + 2)..] : attribute;
            value = isNamed ? value[..value.IndexOf('"')] : value;
            Attribute("", attribute, value, xhtml);
            if (attribute is "lang")
            {
                // A language is said in the words of XML too.
                Attribute("xml:", attribute, value, xhtml);
            }

            html = html[(isNamed ? attribute.Length + value.Length + 3 : attribute.Length)..].TrimStart();
        }

        xhtml.Write(html[0] == '/' || VoidElements.Has(name) ? "/>" : ">");
        return html[(html.IndexOf('>') + 1)..];
    }

    private static ReadOnlySpan<char> Name(ReadOnlySpan<char> html) => html[..html.IndexOfAny(EndsOfName)];

    private static void Attribute(string prefix, ReadOnlySpan<char> name, ReadOnlySpan<char> value, HtmlText xhtml)
    {
        xhtml.Write(' ');
        xhtml.Write(prefix);
        xhtml.Write(name);
        xhtml.Write("=\"");
        xhtml.Write(value);
        xhtml.Write('"');
    }
}
