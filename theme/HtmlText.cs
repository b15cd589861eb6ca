using System.Buffers;
using System.Text;

namespace LmsSite.Theme;

/// <summary>A page's HTML on its way to bytes.</summary>
/// <remarks>The letters stand in a borrowed buffer that the next page uses again: a page of its own size for each would be most of what the collector has to clear.</remarks>
internal sealed class HtmlText(int capacity) : TextWriter(System.Globalization.CultureInfo.InvariantCulture)
{
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
