using System.Buffers;
using System.Text;

namespace LmsSite.Core.Content;

/// <summary>HTML while it is written, by readers of sections as by the theme. Give it back with <see cref="Dispose"/>.</summary>
/// <remarks>The letters stand in a borrowed buffer that the next page uses again: one of its own for each would be most of what the collector has to clear.</remarks>
/// <param name="capacity">How many letters are expected: of more, the buffer is copied as it grows.</param>
public sealed class HtmlText(int capacity) : IDisposable
{
    /// <summary>What markup begins and ends with. An attribute's value stands in double quotes, so that apostrophes need no numbers.</summary>
    private static readonly SearchValues<char> Signs = SearchValues.Create("&<>\"");

    private char[] letters = ArrayPool<char>.Shared.Rent(capacity);

    public int Length { get; private set; }

    public ReadOnlySpan<char> Letters => letters.AsSpan(0, Length);

    /// <summary>True for text that HTML reads as it stands.</summary>
    public static bool IsPlain(ReadOnlySpan<char> text) => !text.ContainsAny(Signs);

    public void Write(char letter)
    {
        if (Length == letters.Length)
        {
            Grow(1);
        }

        letters[Length++] = letter;
    }

    public void Write(ReadOnlySpan<char> markup)
    {
        if (markup.Length > letters.Length - Length)
        {
            Grow(markup.Length);
        }

        markup.CopyTo(letters.AsSpan(Length));
        Length += markup.Length;
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

    /// <summary>Takes back what was written behind the first letters.</summary>
    /// <param name="length">How many stay.</param>
    public void Shorten(int length) => Length = Math.Min(Length, length);

    public byte[] ToUtf8() => Encoding.UTF8.GetBytes(letters, 0, Length);

    public override string ToString() => new(Letters);

    public void Dispose()
    {
        ArrayPool<char>.Shared.Return(letters);
        letters = [];
        Length = 0;
    }

    private void Grow(int more)
    {
        var larger = ArrayPool<char>.Shared.Rent(Math.Max(letters.Length * 2, Length + more));
        Letters.CopyTo(larger);
        ArrayPool<char>.Shared.Return(letters);
        letters = larger;
    }
}
