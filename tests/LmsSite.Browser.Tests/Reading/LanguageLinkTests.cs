using LmsSite.Browser.Tests.Browser;
using LmsSite.Browser.Tests.Site;
using Microsoft.Playwright;

namespace LmsSite.Browser.Tests.Reading;

public sealed class LanguageLinkTests(SharedBrowser browser, BuiltSite site)
{
    [Fact]
    public async Task Someone_who_came_to_a_section_reads_on_there_in_the_other_language()
    {
        await using var reader = await browser.ReaderAsync(Device.Phone);
        var page = await reader.OpenAsync(site.At("en/symptoms.html"));
        var heading = page.Locator(".words h2").Nth(3);
        var section = await heading.GetAttributeAsync("id");

        await page.Locator(".page-contents summary").ClickAsync();
        await page.Locator($".page-contents a[href='#{section}']").ClickAsync();
        // The languages stand at the top of the page: reaching them leaves the section.
        await page.GetByRole(AriaRole.Link, new() { Name = "Español" }).ClickAsync();

        await Assertions.Expect(page).ToHaveURLAsync(site.At($"es/symptoms.html#{section}"));
        await Assertions.Expect(page.Locator($"#{section}")).ToBeInViewportAsync();
    }

    [Fact]
    public async Task Someone_who_scrolled_to_a_section_reads_on_there_in_the_other_language()
    {
        await using var reader = await browser.ReaderAsync(Device.Phone);
        var page = await reader.OpenAsync(site.At("en/symptoms.html"));
        var heading = page.Locator(".words h2").Nth(3);
        var section = await heading.GetAttributeAsync("id");

        await heading.EvaluateAsync("element => element.scrollIntoView()");
        // A screen reader follows a link without scrolling to it.
        await page.GetByRole(AriaRole.Link, new() { Name = "Español" }).EvaluateAsync("link => link.click()");

        await Assertions.Expect(page).ToHaveURLAsync(site.At($"es/symptoms.html#{section}"));
        await Assertions.Expect(page.Locator($"#{section}")).ToBeInViewportAsync();
    }

    [Fact]
    public async Task Someone_at_the_top_of_a_page_begins_at_the_top_in_the_other_language()
    {
        await using var reader = await browser.ReaderAsync(Device.Phone);
        var page = await reader.OpenAsync(site.At("en/symptoms.html"));

        await page.GetByRole(AriaRole.Link, new() { Name = "Español" }).ClickAsync();

        await Assertions.Expect(page).ToHaveURLAsync(site.At("es/symptoms.html"));
        Assert.Equal(0, await page.EvaluateAsync<int>("window.scrollY"));
    }
}
