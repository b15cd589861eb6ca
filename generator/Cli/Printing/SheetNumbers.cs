using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace LmsSite.Cli.Printing;

/// <summary>
/// The numbers of the sheets in the table of contents. No browser knows them while it lays out a page, so the guide is printed, read, and printed
/// again with the numbers. It reads what Chromium writes: pages in their order, and beside each name the page that it stands on (ISO 32000-2, 12.3.2.4).
/// </summary>
public static partial class SheetNumbers
{
    /// <summary>A style element with the number beside each entry; it may end a page.</summary>
    /// <param name="pdf">A print of the whole guide.</param>
    public static string StyleOf(ReadOnlySpan<byte> pdf)
    {
        var text = Encoding.Latin1.GetString(pdf);
        var sheets = Sheet().Matches(text).Select((sheet, index) => (Object: sheet.Groups["object"].Value, Number: index + 1)).ToDictionary(sheet => sheet.Object, sheet => sheet.Number);
        var rules = from Match place in Place().Matches(text)
                    where sheets.ContainsKey(place.Groups["object"].Value)
                    let number = sheets[place.Groups["object"].Value].ToString(CultureInfo.InvariantCulture)
                    select $".whole-contents a[href=\"#{NameOf(place.Groups["name"].Value)}\"]::after{{content:\"{number}\"}}";
        return $"<style>@media print{{{string.Concat(rules.Order(StringComparer.Ordinal))}}}</style>\n";
    }

    /// <summary>A name as it was before the PDF, in which a sign that is no letter is two digits behind a #; quotation marks are for the style.</summary>
    private static string NameOf(string written) => Encoding.UTF8.GetString(Encoding.Latin1.GetBytes(
        Escaped().Replace(written, sign => ((char)byte.Parse(sign.Groups["code"].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString())))
        .Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal);

    [GeneratedRegex(@"(?<=\n)(?<object>\d+) 0 obj\n<</Type /Page\n")]
    private static partial Regex Sheet();

    /// <summary>The name of a chapter: it begins with a slash, and no section follows.</summary>
    [GeneratedRegex(@"/(?<name>#2F[^\s\[\]()<>/:]+) \[(?<object>\d+) 0 R /XYZ")]
    private static partial Regex Place();

    [GeneratedRegex("#(?<code>[0-9A-Fa-f]{2})")]
    private static partial Regex Escaped();
}
