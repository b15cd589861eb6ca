using System.Buffers;
using System.Text;

namespace LmsSite.Theme;

/// <summary>
/// A page's HTML on its way to bytes. The renderer ends void elements the way of XML, which HTML's grammar calls a mistake; it writes that
/// end in one piece, and nothing else in such a piece: text would have its sign encoded, and markup comes whole.
/// </summary>
/// <remarks>The letters stand in a borrowed buffer that the next page uses again: a page of its own size for each would be most of what the collector has to clear.</remarks>
internal sealed class HtmlText(int capacity) : TextWriter(System.Globalization.CultureInfo.InvariantCulture)
{
    private const string EndOfVoidElement = " />";

    private char[] letters = ArrayPool<char>.Shared.Rent(capacity);
    private int length;

    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value) => Write([value]);

    public override void Write(string? value) => Write(value == EndOfVoidElement ? ">" : value.AsSpan());

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(ReadOnlySpan<char> buffer)
    {
        if (buffer.Length > letters.Length - length)
        {
            var larger = ArrayPool<char>.Shared.Rent(Math.Max(letters.Length * 2, length + buffer.Length));
            letters.AsSpan(0, length).CopyTo(larger);
            ArrayPool<char>.Shared.Return(letters);
            letters = larger;
        }

        buffer.CopyTo(letters.AsSpan(length));
        length += buffer.Length;
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
