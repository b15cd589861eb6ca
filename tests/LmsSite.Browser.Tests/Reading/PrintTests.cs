using System.Text;
using System.Text.RegularExpressions;
using LmsSite.Browser.Tests.Browser;
using LmsSite.Browser.Tests.Site;
using Microsoft.Playwright;

namespace LmsSite.Browser.Tests.Reading;

public sealed partial class PrintTests(SharedBrowser browser, BuiltSite site)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task On_paper_there_is_no_navigation_and_no_source_is_folded_away(bool scripts)
    {
        await using var reader = await browser.ReaderAsync(scripts ? Device.Desk : Device.Desk.WithoutScript());
        var page = await reader.OpenAsync(site.At("en/symptoms.html"));
        await page.EmulateMediaAsync(new() { Media = Media.Print });

        foreach (var navigation in await page.GetByRole(AriaRole.Navigation).AllAsync())
        {
            await Assertions.Expect(navigation).ToBeHiddenAsync();
        }

        await Assertions.Expect(page.Locator(".skip-link")).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator("h1")).ToBeVisibleAsync();
        foreach (var source in await page.Locator(".sources li").AllAsync())
        {
            await Assertions.Expect(source).ToBeVisibleAsync();
        }
    }

    [Theory]
    [InlineData("en", "A4")]
    [InlineData("en", "Letter")]
    [InlineData("ar", "Letter")]
    public async Task The_summary_is_one_sheet_its_text_on_the_front_and_its_sources_on_the_back(string language, string paper) =>
        Assert.Equal(2, await SidesAsync($"{language}/summary.html", paper));

    [Theory]
    [InlineData("en", "A4")]
    [InlineData("ar", "Letter")]
    [InlineData("ru", "Letter")]
    public async Task The_questions_are_the_two_sides_of_one_sheet_and_their_sources_a_third(string language, string paper) =>
        Assert.Equal(3, await SidesAsync($"{language}/questions.html", paper));

    [Fact]
    public async Task The_whole_guide_has_its_numbered_sheets_although_a_page_of_it_alone_has_others()
    {
        await using var reader = await browser.ReaderAsync();
        var page = await reader.OpenAsync(site.At("downloads/metastatic-leiomyosarcoma-guide-en.html"));
        await page.EmulateMediaAsync(new() { Media = Media.Print });

        await Assertions.Expect(page.Locator("body")).ToHaveCSSAsync("page", "whole");
    }

    [Fact]
    public async Task On_paper_an_emergency_is_black_on_white_in_a_frame()
    {
        await using var reader = await browser.ReaderAsync();
        var page = await reader.OpenAsync(site.At("en/get-help-now.html"));
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        var emergency = page.Locator(".callout.emergency").First;

        await Assertions.Expect(emergency).ToHaveCSSAsync("background-color", "rgb(255, 255, 255)");
        await Assertions.Expect(emergency).ToHaveCSSAsync("color", "rgb(0, 0, 0)");
        await Assertions.Expect(emergency).ToHaveCSSAsync("border-top-style", "solid");
    }

    private async Task<int> SidesAsync(string path, string paper)
    {
        await using var reader = await browser.ReaderAsync();
        var page = await reader.OpenAsync(site.At(path));
        var print = await page.PdfAsync(new() { Format = paper, PreferCSSPageSize = true });
        return SheetSide().Count(Encoding.Latin1.GetString(print));
    }

    /// <summary>A page in a PDF as Chromium writes it.</summary>
    [GeneratedRegex(@"/Type\s*/Page\b")]
    private static partial Regex SheetSide();
}
