using System.Text;
using LmsSite.Core.Diagnostics;

namespace LmsSite.Core.Sources;

/// <summary>The text of an input file, and where each of its lines begins.</summary>
public sealed class SourceText
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly int[] lineStarts;

    private SourceText(string file, string text)
    {
        File = file;
        Text = text;
        lineStarts = LineStarts(text);
    }

    public string File { get; }

    /// <summary>The text with <c>\n</c> line ends and no byte order mark.</summary>
    public string Text { get; }

    /// <summary>Decodes strict UTF-8; anything else is a fault and yields null.</summary>
    public static SourceText? Read(SourceFile file, Faults faults)
    {
        var bytes = file.Bytes.Span;
        if (bytes.StartsWith(Encoding.UTF8.Preamble))
        {
            bytes = bytes[Encoding.UTF8.Preamble.Length..];
        }

        if (bytes.StartsWith(new byte[] { 0xFF, 0xFE }) || bytes.StartsWith(new byte[] { 0xFE, 0xFF }))
        {
            faults.Add(SourceRules.NotUtf8.At(new(file.ShownAs), "this file is encoded as UTF-16, not as UTF-8"));
            return null;
        }

        try
        {
            var text = Strict.GetString(bytes);
            return new(file.ShownAs, WithLineFeeds(text));
        }
        catch (DecoderFallbackException fault)
        {
            var line = 1 + bytes[..Math.Clamp(fault.Index, 0, bytes.Length)].Count((byte)'\n');
            faults.Add(SourceRules.NotUtf8.At(new(file.ShownAs, line, 1), "this line holds bytes that are not UTF-8"));
            return null;
        }
    }

    public static SourceText Of(string file, string text) => new(file, text);

    /// <summary>The place of a character, counted from the start of the text.</summary>
    public SourceSpan At(int offset, int length = 0)
    {
        var line = Array.BinarySearch(lineStarts, offset);
        line = line < 0 ? ~line - 1 : line;
        return new(File, line + 1, offset - lineStarts[line] + 1, length);
    }

    public int LineCount => lineStarts.Length;

    /// <summary>The line with this number (from 1), without its line end.</summary>
    public string Line(int number)
    {
        var start = lineStarts[number - 1];
        var end = number < lineStarts.Length ? lineStarts[number] - 1 : Text.Length;
        return Text[start..end];
    }

    /// <summary>Only carriage returns: .NET would also take a form feed, and the separators that Unicode has, for the end of a line.</summary>
    private static string WithLineFeeds(string text) =>
        text.Contains('\r') ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n') : text;

    private static int[] LineStarts(string text)
    {
        var starts = new int[1 + text.AsSpan().Count('\n')];
        for (var line = 1; line < starts.Length; line++)
        {
            starts[line] = text.IndexOf('\n', starts[line - 1]) + 1;
        }

        return starts;
    }
}
