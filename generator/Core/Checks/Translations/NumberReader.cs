using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using LmsSite.Core.Diagnostics;

namespace LmsSite.Core.Checks.Translations;

/// <summary>A number that stands in a text in figures, and what it counts where a sign or known word says so.</summary>
/// <param name="Value">The number in one way of writing, whatever its numeral system.</param>
/// <param name="Unit">The unit behind it; null if none is known.</param>
/// <param name="BeforeWord">True if a word follows, which may be the unit in words.</param>
/// <param name="Written">As it stands there.</param>
/// <param name="Place">Where.</param>
internal sealed record FoundNumber(string Value, Unit? Unit, bool BeforeWord, string Written, SourceSpan Place);

/// <summary>
/// Finds the numbers in a text of any language: digits of every numeral system, Chinese figures where they are written as digits, the
/// language's own decimal sign, and groups of thousands. Numbers spelled as words are no numbers here.
/// </summary>
internal static partial class NumberReader
{
    private const string ChineseDigits = "〇一二三四五六七八九";

    public static IEnumerable<FoundNumber> In(WordRun run, string decimalSign)
    {
        // Most stretches of words hold no figure at all.
        if (!run.Words.Any(IsFigure))
        {
            yield break;
        }

        var text = Plain(run.Words);
        foreach (Match match in Figures().Matches(text))
        {
            foreach (var (start, length, value) in Values(match.Value, decimalSign))
            {
                var after = text[(match.Index + start + length)..];
                yield return new(value, Units.Behind(after) ?? Units.Before(text[..(match.Index + start)]),
                    after.TrimStart(' ', '\u00a0', '\u202f', '-', '\u2011') is [var next, ..] && char.IsLetter(next),
                    text.Substring(match.Index + start, length), run.Place);
            }
        }
    }

    /// <summary>The text with every digit as one of 0 to 9.</summary>
    private static string Plain(string words)
    {
        var chinese = ChineseFigures().Replace(words, match => string.Concat(match.Value.Select(sign => ChineseDigits.IndexOf(sign == '零' ? '〇' : sign))));
        var plain = new StringBuilder(chinese.Length);
        foreach (var sign in chinese)
        {
            var digit = CharUnicodeInfo.GetDecimalDigitValue(sign);
            plain.Append(digit >= 0 ? (char)('0' + digit) : sign);
        }

        return plain.ToString();
    }

    /// <summary>The numbers in a run of digits and the signs between them: <c>1,044</c> is one in English and in French, but not the same one.</summary>
    private static IEnumerable<(int Start, int Length, string Value)> Values(string figures, string decimalSign)
    {
        foreach (Match number in NumberWith(decimalSign).Matches(figures))
        {
            var whole = new string([.. number.Groups["whole"].Value.Where(char.IsAsciiDigit)]).TrimStart('0');
            var part = number.Groups["part"].Value.TrimEnd('0');
            yield return (number.Index, number.Length, (whole.Length == 0 ? "0" : whole) + (part.Length == 0 ? "" : "." + part));
        }
    }

    private static bool IsFigure(char sign) => CharUnicodeInfo.GetDecimalDigitValue(sign) >= 0 || sign == '零' || ChineseDigits.Contains(sign);

    private static Regex NumberWith(string decimalSign) => decimalSign switch
    {
        "." => NumberWithPoint(),
        "," => NumberWithComma(),
        _ => NumberWithArabicSign(),
    };

    // One or two figures behind a full stop are no thousands in any language: a version, such as 4.0, is written so everywhere.
    [GeneratedRegex(@"(?<![\d])(?<whole>\d{1,3}(?:[,\u00a0\u202f٬’']\d{3})+(?!\d)|\d+)(?:(?:\.|٫)(?<part>\d+))?")]
    private static partial Regex NumberWithPoint();

    /// <summary>A plain space parts thousands only where the full stop does not part the decimals.</summary>
    [GeneratedRegex(@"(?<![\d])(?<whole>\d{1,3}(?:[.\u00a0\u202f٬’' ]\d{3})+(?!\d)|\d+)(?:(?:,|٫|\.(?=\d{1,2}(?!\d)))(?<part>\d+))?")]
    private static partial Regex NumberWithComma();

    /// <summary>Arabic writes ٫ with its own digits, and often the full stop with European ones.</summary>
    [GeneratedRegex(@"(?<![\d])(?<whole>\d{1,3}(?:[,\u00a0\u202f٬’']\d{3})+(?!\d)|\d+)(?:[٫.](?<part>\d+))?")]
    private static partial Regex NumberWithArabicSign();

    [GeneratedRegex("[0-9](?:[0-9.,٫٬’' \u00a0\u202f]*[0-9])?")]
    private static partial Regex Figures();

    /// <summary>Single Chinese figures are words (一些, "some"); four in a row, or any with a zero among them, are written as digits (二〇二六).</summary>
    [GeneratedRegex("[一二三四五六七八九]*[〇零][〇零一二三四五六七八九]+|[一二三四五六七八九]{4,}")]
    private static partial Regex ChineseFigures();
}
