using System.Text;
using LmsSite.Core.Composing;
using LmsSite.Core.Sources;
using LmsSite.Theme;

namespace LmsSite.Tests.Building;

public sealed class ColourSchemeTests
{
    private static readonly ColourScheme[] Schemes = [.. ColourSchemes.Of(SourceText.Of("tokens.css", Encoding.UTF8.GetString(new RazorTheme().Colours.Tokens.Bytes.Span)))];

    [Theory]
    [InlineData("#000000", "#ffffff", 21)]
    [InlineData("#fff", "#fff", 1)]
    [InlineData("#777777", "#ffffff", 4.47)]
    public void Contrast_is_that_of_WCAG(string one, string other, double expected)
    {
        Assert.Equal(expected, Math.Floor(Contrast.Between(one, other) * 100) / 100);
        Assert.Equal(Contrast.Between(one, other), Contrast.Between(other, one));
    }

    [Fact]
    public void There_is_a_scheme_for_day_night_and_each_choice_of_the_reader() => Assert.Equal(
        ["", "@media (prefers-color-scheme: dark) :root:not([data-reader~=light]):not([data-reader~=contrast])", ":root[data-reader~=dark]", ":root[data-reader~=contrast]"],
        Schemes.Select(scheme => scheme.Name));

    [Fact]
    public void A_reader_who_chooses_dark_sees_what_a_dark_device_shows() => Assert.Equal(
        Schemes[1].Colours.Select(token => (token.Key, token.Value.Colour)), Schemes[2].Colours.Select(token => (token.Key, token.Value.Colour)));
}
