namespace LmsSite.Core.Checks.Translations;

/// <summary>Units that every language writes in its own way, and that a translation must keep.</summary>
internal enum Unit
{
    Percent,
    Celsius,
    Fahrenheit,
    Microgram,
    Milligram,
    Gram,
    Kilogram,
    Millilitre,
    Litre,
    Millimetre,
    Centimetre,
    Metre,
    Gray,
    Kilocalorie,
}

/// <summary>
/// How units are written in the languages that we know of: signs, and the beginnings of words. A unit that stands in no line here is not
/// compared, so an unknown language is never blamed for one.
/// </summary>
internal static class Units
{
    private static readonly (Unit Unit, string[] Spellings)[] Known =
    [
        (Unit.Percent, ["%", "٪", "％", "per cent", "percent", "por ciento", "pour cent", "процент", "بالمئة", "بالمائة", "في المئة", "في المائة"]),
        (Unit.Celsius, ["°C", "º C", "ºC", "° C", "℃", "°م", "° م", "摄氏度", "درجة مئوية", "degrees Celsius", "grados centígrados", "grados Celsius", "degrés Celsius"]),
        (Unit.Fahrenheit, ["°F", "ºF", "° F", "℉", "°ف", "° ف", "华氏度", "درجة فهرنهايت"]),
        (Unit.Microgram, ["µg", "μg", "mcg", "мкг", "微克", "مكغ", "ميكروغرام"]),
        (Unit.Milligram, ["mg", "мг", "毫克", "ملغ", "مغ", "ملجم", "مجم", "milligram", "miligramo", "milligramme", "миллиграмм", "مليغرام", "ملليغرام"]),
        (Unit.Kilogram, ["kg", "кг", "公斤", "千克", "كغ", "كجم", "kilo", "килограмм", "كيلوغرام"]),
        (Unit.Kilocalorie, ["kcal", "ккал", "千卡", "kilocalor", "килокалор", "سعرة"]),
        (Unit.Millilitre, ["ml", "mL", "мл", "毫升", "مل", "millilit", "mililitro", "миллилитр"]),
        (Unit.Millimetre, ["mm", "мм", "毫米", "مم", "millimet", "milímetro", "millimètre", "миллиметр", "مليمتر"]),
        (Unit.Centimetre, ["cm", "см", "厘米", "公分", "سم", "centimet", "centímetro", "centimètre", "сантиметр", "سنتيمتر"]),
        (Unit.Gray, ["Gy", "Гр", "戈瑞", "غراي"]),
        (Unit.Gram, ["g", "г", "克", "غ", "جم", "gram", "grammes", "грамм", "غرام"]),
        (Unit.Litre, ["l", "L", "л", "升", "لتر", "litre", "liter", "litro", "литр"]),
        (Unit.Metre, ["m", "м", "米", "metre", "meter", "metro", "mètre", "метр"]),
    ];

    /// <summary>The same by their first letter, each list in the order of the table.</summary>
    private static readonly Dictionary<char, (Unit Unit, string Spelling)[]> ByFirstLetter =
        (from known in Known from spelling in known.Spellings group (known.Unit, spelling) by spelling[0]).ToDictionary(group => group.Key, group => group.ToArray());

    /// <summary>The unit that the words begin with.</summary>
    public static Unit? At(ReadOnlySpan<char> words)
    {
        if (!words.IsEmpty && ByFirstLetter.TryGetValue(words[0], out var known))
        {
            foreach (var (unit, spelling) in known)
            {
                if (words.StartsWith(spelling, StringComparison.Ordinal) && IsWhole(words, spelling))
                {
                    return unit;
                }
            }
        }

        return null;
    }

    /// <summary>The unit that the words end with: Chinese may put the percent before the number.</summary>
    public static Unit? Before(ReadOnlySpan<char> words) => words.EndsWith("百分之", StringComparison.Ordinal) ? Unit.Percent : null;

    /// <summary>A short sign is the whole word; a longer spelling may have an ending. Signs without letters and Chinese words need no end.</summary>
    private static bool IsWhole(ReadOnlySpan<char> words, string spelling) =>
        spelling.Length > 4 || !char.IsLetter(spelling[^1]) || spelling[^1] >= '\u3400' || words.Length == spelling.Length || !char.IsLetter(words[spelling.Length]);
}
