using CsCheck;
using LmsSite.Core.Languages;

namespace LmsSite.Tests.Properties;

/// <summary>The direction of a text is that of most of its words, counted one by one.</summary>
public sealed class IsolationProperties
{
    private static readonly Gen<string> Text =
        Gen.OneOf("bee", "é", "×", "\u058f", "\u0590", "نحلة", "م", "\u08ff", "\u0900", "蜂", "’", "\ufb1d", "\ufdff", "\ufe00", "\ufe70", "\ufefc", "\ufefd", " ", " ", "5", "-").Array[0, 12].Select(string.Concat);

    [Fact]
    public void A_text_is_written_from_the_right_if_at_least_half_of_its_words_are() => Text.Sample(text =>
    {
        var (fromRight, latin) = (Words(text, IsFromRight), Words(text, IsLatin));
        Assert.Equal(fromRight > 0 && fromRight >= latin, Isolation.IsRightToLeft(text));
    });

    private static int Words(string text, Func<char, bool> belongs) => text.Where((letter, index) => belongs(letter) && (index == 0 || !belongs(text[index - 1]))).Count();

    private static bool IsFromRight(char letter) => letter is >= '\u0590' and <= '\u08ff' or >= '\ufb1d' and <= '\ufdff' or >= '\ufe70' and <= '\ufefc';

    private static bool IsLatin(char letter) => char.IsAsciiLetter(letter) || letter is >= '\u00c0' and <= '\u024f' and not ('×' or '÷');
}
