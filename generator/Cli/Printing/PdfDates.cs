using System.Globalization;
using System.Text;

namespace LmsSite.Cli.Printing;

/// <summary>
/// Gives a print the date of its content: the browser writes the hour of printing. The new date has as many bytes as the old, so nothing in
/// the file moves. What is left depends on the page, on the version of Chromium and on the fonts of the machine.
/// </summary>
internal static class PdfDates
{
    private static readonly string[] Keys = ["/CreationDate (D:", "/ModDate (D:"];

    /// <summary>Changes the bytes in place.</summary>
    public static void Set(Span<byte> pdf, DateOnly date)
    {
        var day = Encoding.ASCII.GetBytes(date.ToString("yyyyMMdd", CultureInfo.InvariantCulture) + "000000+00'00'");
        foreach (var key in Keys.Select(Encoding.ASCII.GetBytes))
        {
            // The dates stand in the dictionary of the document, which Chromium writes once.
            if (pdf.IndexOf(key) is >= 0 and var at)
            {
                var value = pdf[(at + key.Length)..];
                var length = value.IndexOf((byte)')');
                day.AsSpan(0, Math.Min(length, day.Length)).CopyTo(value);
            }
        }
    }
}
