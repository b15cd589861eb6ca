using System.Globalization;
using System.Text;

namespace LmsSite.Core.Messages;

/// <summary>How many cells of a terminal a text takes: two for each Chinese sign, none for a mark that stands on a letter. See Unicode's UAX 11.</summary>
internal static class CellWidth
{
    public static int Of(string text) => text.EnumerateRunes().Sum(Of);

    /// <summary>True if a terminal may show the text from right to left, so that nothing can be pointed at below it.</summary>
    public static bool IsTurned(string text) =>
        text.Any(letter => letter is (>= '\u0590' and <= '\u08FF') or (>= '\uFB1D' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFC'));

    private static int Of(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => 0,
        _ => IsWide(rune.Value) ? 2 : 1,
    };

    private static bool IsWide(int rune) => rune is (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3) or (>= 0xF900 and <= 0xFAFF)
        or (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF00 and <= 0xFF60) or (>= 0xFFE0 and <= 0xFFE6) or (>= 0x1F300 and <= 0x1FAFF) or (>= 0x20000 and <= 0x3FFFD);
}
