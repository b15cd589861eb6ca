using LmsSite.Browser.Tests.Browser;
using LmsSite.Browser.Tests.Site;
using Microsoft.Playwright;

namespace LmsSite.Browser.Tests.Reading;

public sealed class SourcesTests(SharedBrowser browser, BuiltSite site)
{
    [Fact]
    public async Task Following_a_citation_opens_the_folded_sources_at_the_one_that_is_meant()
    {
        await using var reader = await browser.ReaderAsync(Device.Phone);
        var page = await reader.OpenAsync(site.At("en/symptoms.html"));
        var citation = page.Locator("a[href='#_3']").First;

        await citation.FocusAsync();
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.Locator("#_3")).ToBeInViewportAsync();
        // The next key press goes on from there.
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("_3", await page.EvaluateAsync<string>("document.activeElement.closest('li').id"));
    }

    [Fact]
    public async Task From_a_source_the_reader_gets_back_to_where_it_is_cited()
    {
        await using var reader = await browser.ReaderAsync(Device.Phone);
        var page = await reader.OpenAsync(site.At("en/symptoms.html#_3"));

        await page.Locator("#_3 > a").First.ClickAsync();

        await Assertions.Expect(page.Locator("#_a3")).ToBeInViewportAsync();
        await Assertions.Expect(page.Locator("#_a3")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task The_back_button_returns_to_the_sentence()
    {
        await using var reader = await browser.ReaderAsync(Device.Phone);
        var page = await reader.OpenAsync(site.At("en/symptoms.html"));
        var citation = page.Locator("a[href='#_3']").First;

        await citation.ClickAsync();
        await Assertions.Expect(page.Locator("#_3")).ToBeInViewportAsync();
        await page.GoBackAsync();

        await Assertions.Expect(citation).ToBeInViewportAsync();
    }

    [Fact]
    public async Task A_link_from_elsewhere_to_a_source_opens_the_sources()
    {
        await using var reader = await browser.ReaderAsync();
        var page = await reader.OpenAsync(site.At(Place.Disk, "en/symptoms.html") + "#_2");

        await Assertions.Expect(page.Locator("#_2")).ToBeInViewportAsync();
    }
}
