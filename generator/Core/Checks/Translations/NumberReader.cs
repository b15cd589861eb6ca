using System.Globalization;
using System.Text.RegularExpressions;
using LmsSite.Core.Diagnostics;

namespace LmsSite.Core.Checks.Translations;

/// <summary>A number that stands in a text in figures, and what it counts where a sign or known word says so.</summary>
/// <param name="Value">The number in one way of writing, whatever its numeral system.</param>
/// <param name="Unit">The unit behind it; null if none is known.</param>
/// <param name="BeforeWord">True if a word follows, which may be the unit in words.</param>
/// <param name="Run">The words that it stands in, every digit one of 0 to 9.</param>
/// <param name="Start">Where in them it begins.</param>
/// <param name="Length">How long it is there.</param>
internal readonly record struct FoundNumber(string Value, Unit? Unit, bool BeforeWord, WordRun Run, int Start, int Length)
{
    /// <summary>As it stands there.</summary>
    public string Written => Run.Words.Slice(Start, Length).ToString();

    public SourceSpan Place => Run.Place;
}

/// <summary>
/// Finds the numbers in a text of any language: digits of every numeral system, Chinese figures where they are written as digits, the
/// language's own decimal sign, and groups of thousands. Numbers spelled as words are no numbers here.
/// </summary>
internal static partial class NumberReader
{
    private const string ChineseDigits = "〇一二三四五六七八九";

    /// <summary>Below this sign of Unicode no digits stand but 0 to 9.</summary>
    private const char FirstOtherDigit = '\u0660';

    /// <summary>Adds the numbers of the run in reading order.</summary>
    public static void Read(WordRun run, string decimalSign, List<FoundNumber> found)
    {
        var plain = IsPlain(run.Words.Span) ? run : run with { Words = Plain(run.Words.ToString()).AsMemory() };
        foreach (var match in Figures().EnumerateMatches(plain.Words.Span))
        {
            // Most figures are whole numbers: no sign stands between their digits, so there is nothing to weigh.
            var figures = plain.Words.Span.Slice(match.Index, match.Length);
            if (!figures.ContainsAnyExceptInRange('0', '9'))
            {
                found.Add(Number(plain, match.Index, match.Length, Value(figures, "")));
                continue;
            }

            foreach (Match number in NumberWith(decimalSign).Matches(figures.ToString()))
            {
                found.Add(Number(plain, match.Index + number.Index, number.Length, Value(string.Concat(number.Groups["whole"].Value.Where(char.IsAsciiDigit)), number.Groups["part"].Value)));
            }
        }
    }

    /// <summary>True if no digit stands in the words but 0 to 9.</summary>
    private static bool IsPlain(ReadOnlySpan<char> words)
    {
        for (int at; (at = words.IndexOfAnyInRange(FirstOtherDigit, char.MaxValue)) >= 0; words = words[(at + 1)..])
        {
            if (CharUnicodeInfo.GetDecimalDigitValue(words[at]) >= 0 || words[at] == '零' || ChineseDigits.Contains(words[at]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The text with every digit as one of 0 to 9.</summary>
    private static string Plain(string words)
    {
        var chinese = ChineseFigures().Replace(words, match => string.Concat(match.Value.Select(sign => ChineseDigits.IndexOf(sign == '零' ? '〇' : sign))));
        return string.Create(chinese.Length, chinese, (plain, signs) =>
        {
            for (var index = 0; index < plain.Length; index++)
            {
                var digit = CharUnicodeInfo.GetDecimalDigitValue(signs[index]);
                plain[index] = digit >= 0 ? (char)('0' + digit) : signs[index];
            }
        });
    }

    private static FoundNumber Number(WordRun plain, int start, int length, string value)
    {
        var behind = plain.Words.Span[(start + length)..].TrimStart(" \u00a0\u202f-\u2011");
        return new(value, Units.At(behind) ?? Units.Before(plain.Words.Span[..start]), behind is [var next, ..] && char.IsLetter(next), plain, start, length);
    }

    /// <summary>One way of writing for every number: <c>1,044</c> is one in English and in French, but not the same one.</summary>
    private static string Value(ReadOnlySpan<char> whole, string part)
    {
        var digits = whole.TrimStart('0');
        var decimals = part.TrimEnd('0');
        return (digits.IsEmpty ? "0" : digits.ToString()) + (decimals.Length == 0 ? "" : "." + decimals);
    }

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
