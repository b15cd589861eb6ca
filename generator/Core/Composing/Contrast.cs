using System.Globalization;

namespace LmsSite.Core.Composing;

/// <summary>The contrast of two colours, as WCAG 2.2 defines it under "contrast ratio" and "relative luminance": from 1 to 21.</summary>
public static class Contrast
{
    /// <summary>The ratio of two colours written <c>#rgb</c> or <c>#rrggbb</c>.</summary>
    public static double Between(string one, string other)
    {
        var (lighter, darker) = (Math.Max(Luminance(one), Luminance(other)), Math.Min(Luminance(one), Luminance(other)));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double Luminance(string colour)
    {
        var digits = colour.Length == 4 ? string.Concat(colour[1..].Select(digit => $"{digit}{digit}")) : colour[1..];
        return (0.2126 * Linear(digits[..2])) + (0.7152 * Linear(digits[2..4])) + (0.0722 * Linear(digits[4..6]));
    }

    private static double Linear(string hex)
    {
        var share = int.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
    }
}
