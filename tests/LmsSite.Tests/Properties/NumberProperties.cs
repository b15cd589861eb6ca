using System.Globalization;
using System.Text.RegularExpressions;
using CsCheck;
using LmsSite.Tests.Translations.Drivers;

namespace LmsSite.Tests.Properties;

/// <summary>
/// Numbers are compared as the plainest reading of the rules would have it: every sign of the text looked at, nothing passed by. The guide is in
/// English and Spanish, with a section for each sample; the Spanish one holds any figures, the English one the values that they have.
/// </summary>
public sealed partial class NumberProperties
{
    private const string ChineseDigits = "〇一二三四五六七八九";

    private static readonly char[] Digits = [.. Enumerable.Range(0, 0x10000).Select(code => (char)code).Where(sign => CharUnicodeInfo.GetDecimalDigitValue(sign) >= 0)];

    private static readonly Gen<string> Piece = Gen.Frequency(
        (6, Gen.Char['0', '9'].Array[1, 5].Select(digits => new string(digits))),
        (2, Gen.OneOf(Digits).Array[1, 3].Select(digits => new string(digits))),
        (2, Gen.OneOf($"{ChineseDigits}零".ToCharArray()).Array[1, 5].Select(digits => new string(digits))),
        (6, Gen.OneOf(".", ",", "٫", "٬", "’", "'", "\u00a0", "\u202f", " ", "000", "00", ".5", ",50")),
        (2, Gen.OneOf("-", "/", "²", "½", "–", "۰", " é ", "я", "ع")));

    private static readonly Gen<string[]> Figures = Piece.Array[0, 8].Select(pieces => "\u00ab" + string.Concat(pieces) + "\u00bb").Array[60];

    [Fact]
    public void The_values_of_any_figures_are_found() => Figures.Sample(samples =>
        Assert.Empty(Differences(samples, sample => string.Join(" ; ", ValuesOf(sample)))), iter: 20);

    [Fact]
    public void Another_value_is_never_passed_by() => Figures.Sample(samples =>
        Assert.Equal(samples.Length, Differences(samples, sample => string.Join(" ; ", ValuesOf(sample).Append("987654321"))).Count()), iter: 6);

    private static IEnumerable<string> Differences(string[] samples, Func<string, string> source) => TranslatedSite.Empty
        .WithSource(Page(samples.Select(source))).WithTranslation("es", Page(samples)).Faults("LMS512");

    private static string Page(IEnumerable<string> texts) =>
        string.Concat(texts.Select((text, index) => $"## A {{#{string.Concat(index.ToString(CultureInfo.InvariantCulture).Select(digit => (char)('a' + digit - '0')))}}}\n\nB {text} ;\n\n"));

    private static IEnumerable<string> ValuesOf(string text)
    {
        var chinese = ChineseFigures().Replace(text, match => string.Concat(match.Value.Select(sign => ChineseDigits.IndexOf(sign == '零' ? '〇' : sign))));
        var plain = string.Concat(chinese.Select(sign => CharUnicodeInfo.GetDecimalDigitValue(sign) is var digit and >= 0 ? (char)('0' + digit) : sign));
        return from Match figures in RunOfFigures().Matches(plain)
               from Match number in NumberWithComma().Matches(figures.Value)
               let whole = string.Concat(number.Groups["whole"].Value.Where(char.IsAsciiDigit)).TrimStart('0')
               let part = number.Groups["part"].Value.TrimEnd('0')
               select (whole.Length == 0 ? "0" : whole) + (part.Length == 0 ? "" : "." + part);
    }

    [GeneratedRegex("[0-9](?:[0-9.,٫٬’' \u00a0\u202f]*[0-9])?")]
    private static partial Regex RunOfFigures();

    [GeneratedRegex(@"(?<![\d])(?<whole>\d{1,3}(?:[.\u00a0\u202f٬’' ]\d{3})+(?!\d)|\d+)(?:(?:,|٫|\.(?=\d{1,2}(?!\d)))(?<part>\d+))?")]
    private static partial Regex NumberWithComma();

    [GeneratedRegex("[一二三四五六七八九]*[〇零][〇零一二三四五六七八九]+|[一二三四五六七八九]{4,}")]
    private static partial Regex ChineseFigures();
}
