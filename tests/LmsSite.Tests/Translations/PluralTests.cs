using LmsSite.Core.Languages;
using LmsSite.Tests.Translations.Drivers;

namespace LmsSite.Tests.Translations;

/// <summary>Where the interface shows a number of things, each language has the forms that it needs, by the categories of CLDR.</summary>
public sealed class PluralTests
{
    [Theory]
    [InlineData("en", "one 1; other 0 2 11 100")]
    [InlineData("es", "one 1; other 0 2 21")]
    [InlineData("fr", "one 0 1; other 2 21")]
    [InlineData("zh-Hans", "other 0 1 2 100")]
    [InlineData("ru", "one 1 21 101; few 2 3 4 22 104; many 0 5 11 12 14 20 111 112")]
    [InlineData("ar", "zero 0; one 1; two 2; few 3 10 103 110; many 11 26 99 111; other 100 102 200")]
    [InlineData("xx", "one 1; other 0 2")]
    public void Numbers_fall_into_the_languages_own_categories(string language, string expected)
    {
        foreach (var (category, numbers) in expected.Split("; ").Select(part => part.Split(' ')).Select(part => (part[0], part[1..])))
        {
            Assert.All(numbers, number => Assert.Equal(category, PluralRule.Of(language).CategoryOf(int.Parse(number, System.Globalization.CultureInfo.InvariantCulture)).ToString().ToLowerInvariant()));
        }
    }

    [Theory]
    [InlineData("A [@bee2020].", "Source (1)")]
    [InlineData("A [@bee2020; @wasp2021].", "Sources (2)")]
    public void The_page_counts_its_sources(string text, string shown) =>
        Assert.Equal(shown, TranslatedSite.Empty.WithSource(text).Document("en/stings.html").QuerySelector(".sources summary")!.TextContent);

    [Fact]
    public void A_form_that_is_missing_is_told()
    {
        var strings = LanguageTheme.Changed("ar", text => text).Replace("  few: Sources ({number})\n", "");
        var site = TranslatedSite.Empty with { Theme = TranslatedSite.Empty.Theme.WithText("ar", strings) };
        Assert.EndsWith("error LMS501: the text \"sources: few\" is missing", Assert.Single(site.Faults("LMS501")));
    }

    [Fact]
    public void One_text_for_all_numbers_will_do_only_where_the_language_does_not_tell_them_apart()
    {
        static string Plain(string tag) => System.Text.RegularExpressions.Regex.Replace(LanguageTheme.Changed(tag, text => text), @"sources:\n(?:  .*\n)+", "sources: \"{number}\"\n");
        var site = TranslatedSite.Empty.WithLanguages("{tag: en, name: English}", "{tag: zh-Hans, name: 简体中文}");
        Assert.Empty((site with { Theme = LanguageTheme.Of().WithText("zh-Hans", Plain("zh-Hans")) }).Faults("LMS501"));
        var spanish = TranslatedSite.Empty with { Theme = TranslatedSite.Empty.Theme.WithText("es", Plain("es")) };
        Assert.EndsWith("the text \"sources\" counts, and needs a form for each of one, other", Assert.Single(spanish.Faults("LMS501")));
    }
}
