using System.Globalization;
using CsCheck;
using LmsSite.Tests.Translations.Drivers;

namespace LmsSite.Tests.Properties;

/// <summary>Signs without a word, and words in another script, are told as the plainest reading of the rules would have it.</summary>
public sealed class HeardProperties
{
    private static readonly UnicodeCategory[] Signs = [UnicodeCategory.OtherSymbol, UnicodeCategory.MathSymbol, UnicodeCategory.Surrogate];

    private static readonly Gen<string[]> Texts = Gen.OneOf("→", "★", "∑", "🐝", "–", "…", "a", "é", "م", "蜂", "5", "٣", "²", "½", "€", "“", " ").Array[1, 4]
        .Select(pieces => "\u00ab" + string.Concat(pieces) + "\u00bb").Array[100];

    private static readonly Gen<string[]> Mixed = Gen.OneOf("bee", "é", "ü", "\u0254", "×", "م", "لدغة", "نحلة", "я", "蜂", "-", " ", " ", "5", "²").Array[1, 40]
        .Select(pieces => "5 " + string.Concat(pieces)).Array[60];

    [Fact]
    public void A_sign_without_letter_or_figure_is_told() => Texts.Sample(texts =>
        Assert.Equal(
            texts.Count(text => text.Any(sign => Signs.Contains(char.GetUnicodeCategory(sign))) && !text.Any(char.IsLetterOrDigit)),
            TranslatedSite.Empty.WithSource(string.Join("\n\n", texts)).Faults("LMS217").Count()), iter: 10);

    [Fact]
    public void Words_in_Latin_letters_are_counted_against_the_others() => Mixed.Sample(texts => Assert.Equal(texts.Count(IsMostlyLatin),
        TranslatedSite.Empty.WithSource(Page(texts.Select(_ => "b"))).WithTranslation("ar", Page(texts)).Faults("LMS518").Count()), iter: 10);

    private static string Page(IEnumerable<string> texts) => string.Concat(texts.Select((text, index) => $"## م {{#a{index.ToString(CultureInfo.InvariantCulture)}}}\n\n{text}\n\n"));

    private static bool IsMostlyLatin(string text)
    {
        var (latin, own) = (Runs(text, IsLatin), 1 + Runs(text, letter => char.IsLetter(letter) && !IsLatin(letter)));
        return latin > own && latin > 4;
    }

    private static bool IsLatin(char letter) => char.IsAsciiLetter(letter) || letter is >= '\u00c0' and <= '\u024f';

    private static int Runs(string text, Func<char, bool> belongs) => text.Where((letter, index) => belongs(letter) && (index == 0 || !belongs(text[index - 1]))).Count();
}
