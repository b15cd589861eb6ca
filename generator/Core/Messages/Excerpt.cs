using System.Text;
using LmsSite.Core.Diagnostics;
using LmsSite.Core.Sources;

namespace LmsSite.Core.Messages;

/// <summary>The line on which a fault stands, in three pieces. Long lines are cut around the spot; signs that would disturb a terminal are replaced.</summary>
/// <param name="Line">Its number, from 1.</param>
/// <param name="Before">What stands before the spot.</param>
/// <param name="Marked">The spot itself; empty only at the end of a line.</param>
/// <param name="After">What stands behind it.</param>
public sealed record Excerpt(int Line, string Before, string Marked, string After)
{
    private const int LongestBefore = 50;
    private const int LongestMarked = 60;
    private const int LongestWhole = 110;
    private const char Cut = '…';

    /// <summary>The excerpt for a place, or null where the place is a file as a whole.</summary>
    public static Excerpt? Of(SourceSpan place, SourceText text)
    {
        if (place.Line < 1 || place.Line > text.LineCount)
        {
            return null;
        }

        var line = text.Line(place.Line).TrimEnd();
        var start = Math.Clamp(place.Column - 1, 0, line.Length);
        var length = place.Length > 0 ? Math.Min(place.Length, line.Length - start) : WordAt(line, start);
        var before = Shown(line[..start]);
        var marked = Shown(line.Substring(start, length));
        before = before.Length <= LongestBefore ? before : Cut + before[^LongestBefore..];
        marked = marked.Length <= LongestMarked ? marked : marked[..LongestMarked] + Cut;
        var after = marked.EndsWith(Cut) ? "" : Shown(line[(start + length)..]);
        var room = Math.Max(0, LongestWhole - before.Length - marked.Length);
        return new(place.Line, before, marked, after.Length <= room ? after : after[..room] + Cut);
    }

    /// <summary>Where a place was given without a length, the word that begins there is meant, or the whole heading.</summary>
    private static int WordAt(string line, int start)
    {
        if (start == 0 && line.StartsWith('#'))
        {
            return line.Length;
        }

        var end = start;
        while (end < line.Length && !char.IsWhiteSpace(line[end]))
        {
            end++;
        }

        var word = line[start..end].TrimEnd(':', ',', ']', '}');
        return word.Length > 0 ? word.Length : end - start;
    }

    private static string Shown(string text)
    {
        var shown = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            shown.Append(letter == '\t' ? ' ' : char.IsControl(letter) || IsDirection(letter) ? '\uFFFD' : letter);
        }

        return shown.ToString();
    }

    /// <summary>Signs that turn the direction of text round could make a line look like another.</summary>
    private static bool IsDirection(char letter) => letter is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
