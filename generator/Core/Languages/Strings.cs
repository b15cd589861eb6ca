using System.Collections.Frozen;
using System.Collections.Immutable;

namespace LmsSite.Core.Languages;

/// <summary>The interface in one language: its texts, and how it writes dates, numbers and names.</summary>
public sealed class Strings
{
    private readonly ImmutableArray<string> texts;
    private readonly FrozenDictionary<Text, CountedText> counted;

    internal Strings(ImmutableArray<string> texts, FrozenDictionary<Text, CountedText> counted, ImmutableArray<string> months, string datePattern, string decimalSign,
        FrozenDictionary<string, string> languageNames, FrozenDictionary<string, string> countryNames, EmptyWords empty)
    {
        this.texts = texts;
        this.counted = counted;
        Months = months;
        DatePattern = datePattern;
        DecimalSign = decimalSign;
        LanguageNames = languageNames;
        CountryNames = countryNames;
        Empty = empty;
    }

    /// <summary>The months by name, January first.</summary>
    public ImmutableArray<string> Months { get; }

    /// <summary>How a date is put together, such as <c>{day} {month} {year}</c>.</summary>
    public string DatePattern { get; }

    /// <summary>The sign between whole and part of a number.</summary>
    public string DecimalSign { get; }

    /// <summary>Names of languages in this language, by BCP 47 tag.</summary>
    public FrozenDictionary<string, string> LanguageNames { get; }

    /// <summary>Names of countries in this language, by ISO 3166 code.</summary>
    public FrozenDictionary<string, string> CountryNames { get; }

    /// <summary>Words that tell a listener nothing.</summary>
    public EmptyWords Empty { get; }

    public string this[Text text] => texts[(int)text];

    /// <summary>The text with its placeholders filled.</summary>
    public string Format(Text text, params ReadOnlySpan<(string Name, string Value)> values)
    {
        var filled = this[text];
        foreach (var (name, value) in values)
        {
            filled = filled.Replace($"{{{name}}}", Isolation.Value(value, this[text]), StringComparison.Ordinal);
        }

        return filled;
    }

    /// <summary>The text in the form that the number needs, with its placeholder {number} filled.</summary>
    public string Count(Text text, int number) => counted[text].For(number).Replace("{number}", Number(number), StringComparison.Ordinal);

    /// <summary>The text before and after its one placeholder, for a value that is markup.</summary>
    public (string Before, string After) Around(Text text, string placeholder)
    {
        var whole = this[text];
        var mark = $"{{{placeholder}}}";
        var at = whole.IndexOf(mark, StringComparison.Ordinal);
        return at < 0 ? (whole, "") : (whole[..at], whole[(at + mark.Length)..]);
    }

    public string Date(DateOnly date) => DatePattern
        .Replace("{day}", Number(date.Day), StringComparison.Ordinal)
        .Replace("{month}", Months[date.Month - 1], StringComparison.Ordinal)
        .Replace("{year}", Number(date.Year), StringComparison.Ordinal);

    public string Number(decimal number) =>
        number.ToString(System.Globalization.CultureInfo.InvariantCulture).Replace(".", DecimalSign, StringComparison.Ordinal);

    /// <summary>A size in kilobytes, or in megabytes with one decimal of a thousand bytes and of a thousand of these, as telephones count.</summary>
    public string Size(long bytes) => bytes < 950_000
        ? this[Text.Kilobytes].Replace("{number}", Number((bytes + 999) / 1000), StringComparison.Ordinal)
        : this[Text.Megabytes].Replace("{number}", Number(Math.Round(bytes / 1_000_000m, 1)), StringComparison.Ordinal);

    /// <summary>The language's name in this language, or the tag where it has none.</summary>
    public string LanguageName(string tag) => LanguageNames.GetValueOrDefault(tag, tag);

    public string CountryName(string code) => CountryNames.GetValueOrDefault(code, code);
}
