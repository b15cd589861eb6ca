using System.Collections.Immutable;

namespace LmsSite.Core.Languages;

/// <summary>The CLDR category of a number. See https://cldr.unicode.org/index/cldr-spec/plural-rules.</summary>
public enum PluralCategory
{
    Zero,
    One,
    Two,
    Few,
    Many,
    Other,
}

/// <summary>How a language counts whole things.</summary>
/// <param name="Categories">The forms that a text with a number needs; the last is always <see cref="PluralCategory.Other"/>.</param>
/// <param name="CategoryOf">The category of a number.</param>
/// <param name="Gettext">The same for gettext's tools.</param>
public sealed record PluralRule(ImmutableArray<PluralCategory> Categories, Func<int, PluralCategory> CategoryOf, string Gettext)
{
    private static readonly PluralRule OneIsSpecial = new([PluralCategory.One, PluralCategory.Other],
        number => number == 1 ? PluralCategory.One : PluralCategory.Other, "nplurals=2; plural=(n != 1);");

    private static readonly PluralRule NothingIsSpecial = new([PluralCategory.Other], _ => PluralCategory.Other, "nplurals=1; plural=0;");

    // The category "many" of Spanish and French is for whole millions; no count of this interface is one.
    private static readonly PluralRule UpToOneIsSpecial = new([PluralCategory.One, PluralCategory.Other],
        number => number is 0 or 1 ? PluralCategory.One : PluralCategory.Other, "nplurals=2; plural=(n > 1);");

    private static readonly PluralRule Slavic = new([PluralCategory.One, PluralCategory.Few, PluralCategory.Many, PluralCategory.Other], InSlavic,
        "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<12 || n%100>14) ? 1 : 2);");

    private static readonly PluralRule Arabic = new([.. Enum.GetValues<PluralCategory>()], InArabic,
        "nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5);");

    /// <summary>The rule for a language; one that stands not here counts like English.</summary>
    public static PluralRule Of(string tag) => tag.Split('-')[0] switch
    {
        "fr" => UpToOneIsSpecial,
        "ru" or "uk" => Slavic,
        "ar" => Arabic,
        "zh" or "ja" or "ko" or "th" or "vi" => NothingIsSpecial,
        _ => OneIsSpecial,
    };

    private static PluralCategory InSlavic(int number) => (number % 10, number % 100) switch
    {
        (1, not 11) => PluralCategory.One,
        ( >= 2 and <= 4, not (>= 12 and <= 14)) => PluralCategory.Few,
        _ => PluralCategory.Many,
    };

    private static PluralCategory InArabic(int number) => (number, number % 100) switch
    {
        (0, _) => PluralCategory.Zero,
        (1, _) => PluralCategory.One,
        (2, _) => PluralCategory.Two,
        (_, >= 3 and <= 10) => PluralCategory.Few,
        (_, >= 11) => PluralCategory.Many,
        _ => PluralCategory.Other,
    };
}
