using System.Buffers;
using System.Text;

namespace LmsSite.Theme;

/// <summary>A page's HTML on its way to bytes.</summary>
/// <remarks>The letters stand in a borrowed buffer that the next page uses again: a page of its own size for each would be most of what the collector has to clear.</remarks>
internal sealed class HtmlText(int capacity) : TextWriter(System.Globalization.CultureInfo.InvariantCulture)
{
    /// <summary>What markup begins and ends with. An attribute's value stands in double quotes, so that apostrophes need no numbers.</summary>
    private static readonly SearchValues<char> Signs = SearchValues.Create("&<>\"");

    private char[] letters = ArrayPool<char>.Shared.Rent(capacity);
    private int length;

    public ReadOnlySpan<char> Letters => letters.AsSpan(0, length);

    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value)
    {
        if (length == letters.Length)
        {
            Grow(1);
        }

        letters[length++] = value;
    }

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(ReadOnlySpan<char> buffer)
    {
        if (buffer.Length > letters.Length - length)
        {
            Grow(buffer.Length);
        }

        buffer.CopyTo(letters.AsSpan(length));
        length += buffer.Length;
    }

    /// <summary>Text as it stands between tags or in an attribute's double quotes.</summary>
    public void WriteEscaped(ReadOnlySpan<char> text)
    {
        for (var next = text.IndexOfAny(Signs); next >= 0; next = text.IndexOfAny(Signs))
        {
            Write(text[..next]);
            Write(text[next] switch { '&' => "&amp;", '<' => "&lt;", '>' => "&gt;", _ => "&quot;" });
            text = text[(next + 1)..];
        }

        Write(text);
    }

    private void Grow(int more)
    {
        var larger = ArrayPool<char>.Shared.Rent(Math.Max(letters.Length * 2, length + more));
        letters.AsSpan(0, length).CopyTo(larger);
        ArrayPool<char>.Shared.Return(letters);
        letters = larger;
    }

    public byte[] ToUtf8() => Encoding.UTF8.GetBytes(letters, 0, length);

    public override string ToString() => new(letters, 0, length);

    protected override void Dispose(bool disposing)
    {
        ArrayPool<char>.Shared.Return(letters);
        letters = [];
        length = 0;
        base.Dispose(disposing);
    }
}
