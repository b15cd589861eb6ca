using System.Text;

namespace LmsSite.Core.Languages;

/// <summary>
/// Keeps names, doses and abbreviations in Latin letters together inside a text that is written from the right. Without it a browser would
/// show <c>38 °C (100.4 °F)</c> with its signs in the wrong order. See https://www.w3.org/International/articles/inline-bidi-markup/.
/// </summary>
public static class Isolation
{
    private const char FirstStrongIsolate = '\u2068';
    private const char PopDirectionalIsolate = '\u2069';
    private const char FirstFromRight = '\u0590';
    private const char LastFromRight = '\ufefc';
    private const string Joiners = " \u00a0.,:;/+-–−×·%°'’()µ@&=<>≥≤";

    /// <summary>
    /// True if the text is written from the right: at least half of its words are. Words, not letters: one long name of a drug does not turn
    /// a short sentence round, nor does a quoted word.
    /// </summary>
    public static bool IsRightToLeft(ReadOnlySpan<char> text)
    {
        // Most texts end here, and the search for such letters is quick.
        if (!text.ContainsAnyInRange(FirstFromRight, LastFromRight))
        {
            return false;
        }

        var (fromRight, latin, before) = (0, 0, ' ');
        foreach (var letter in text)
        {
            fromRight += IsFromRight(letter) && !IsFromRight(before) ? 1 : 0;
            latin += IsLatin(letter) && !IsLatin(before) ? 1 : 0;
            before = letter;
        }

        return fromRight > 0 && fromRight >= latin;
    }

    /// <summary>The text cut where a run of Latin letters and the numbers beside them begins and ends.</summary>
    public static IEnumerable<(string Text, bool IsIsolated)> Runs(string text)
    {
        var written = 0;
        for (var start = 0; start < text.Length; start++)
        {
            if (!IsLatin(text[start]) && !char.IsAsciiDigit(text[start]))
            {
                continue;
            }

            var end = EndOf(text, start);
            if (HasLatin(text.AsSpan(start..end)))
            {
                if (start > written)
                {
                    yield return (text[written..start], false);
                }

                yield return (text[start..end], true);
                written = end;
            }

            start = end - 1;
        }

        if (written < text.Length)
        {
            yield return (text[written..], false);
        }
    }

    /// <summary>Safe markup of a text: its Latin runs stand in <c>bdi</c> where the text is written from the right.</summary>
    /// <param name="text">The text.</param>
    /// <param name="everywhere">True for a part of such a text, which need not itself have a letter written from the right.</param>
    public static string Markup(string text, bool everywhere = false)
    {
        if (!everywhere && !IsRightToLeft(text))
        {
            return Escaped(text);
        }

        var markup = new StringBuilder();
        foreach (var (run, isIsolated) in Runs(text))
        {
            markup.Append(isIsolated ? $"<bdi>{Escaped(run)}</bdi>" : Escaped(run));
        }

        return markup.ToString();
    }

    /// <summary>A value for a sentence that may be written in the other direction: where markup cannot stand, signs that nobody sees isolate it.</summary>
    internal static string Value(string value, string sentence) =>
        IsRightToLeft(sentence) && HasLatin(value) ? $"{FirstStrongIsolate}{value}{PopDirectionalIsolate}" : value;

    /// <summary>The end of a run: behind its last letter, figure or unit, so that the sentence keeps its own punctuation and brackets.</summary>
    private static int EndOf(string text, int start)
    {
        var (end, open) = (start + 1, 0);
        for (var i = start; i < text.Length && (IsLatin(text[i]) || char.IsAsciiDigit(text[i]) || Joiners.Contains(text[i])); i++)
        {
            open += text[i] switch { '(' => 1, ')' => -1, _ => 0 };
            if (open < 0)
            {
                break;
            }

            if (open == 0 && (IsLatin(text[i]) || char.IsAsciiDigit(text[i]) || text[i] is '%' or '°' or ')'))
            {
                end = i + 1;
            }
        }

        return end;
    }

    private static bool HasLatin(ReadOnlySpan<char> text)
    {
        foreach (var letter in text)
        {
            if (IsLatin(letter))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsFromRight(char letter) => letter is >= FirstFromRight and <= '\u08ff' or >= '\ufb1d' and <= '\ufdff' or >= '\ufe70' and <= LastFromRight;

    private static bool IsLatin(char letter) => char.IsAsciiLetter(letter) || letter is >= '\u00c0' and <= '\u024f' and not ('×' or '÷');

    private static string Escaped(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal);
}
