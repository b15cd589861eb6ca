using System.Buffers;
using System.Text;

namespace LmsSite.Core.Sources;

/// <summary>Tells text from what only looks like it: escapes can name signs that no page, archive or voice can carry.</summary>
public static class Printable
{
    /// <summary>True if the text holds whole letters only, and no control signs but line ends and tabs.</summary>
    public static bool Is(ReadOnlySpan<char> text)
    {
        while (text.Length > 0)
        {
            if (Rune.DecodeFromUtf16(text, out var rune, out var length) != OperationStatus.Done || (Rune.IsControl(rune) && rune.Value is not ('\n' or '\t')))
            {
                return false;
            }

            text = text[length..];
        }

        return true;
    }
}
