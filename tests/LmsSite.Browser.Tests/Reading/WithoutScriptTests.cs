using LmsSite.Browser.Tests.Browser;
using LmsSite.Browser.Tests.Site;
using Microsoft.Playwright;

namespace LmsSite.Browser.Tests.Reading;

public sealed class WithoutScriptTests(SharedBrowser browser, BuiltSite site)
{
    [Fact]
    public async Task The_menu_opens()
    {
        await using var reader = await browser.ReaderAsync(Device.Phone.WithoutScript());
        var page = await reader.OpenAsync(site.At("en/symptoms.html"));
        var link = page.Locator(".site-menu").GetByRole(AriaRole.Link, new() { Name = "Pain" });

        await Assertions.Expect(link).ToBeHiddenAsync();
        await page.GetByText("Menu", new() { Exact = true }).ClickAsync();
        await link.ClickAsync();

        await page.ArrivesAtAsync(@"/en/pain\.html$");
    }

    [Fact]
    public async Task The_menu_stands_open_on_a_wide_screen()
    {
        await using var reader = await browser.ReaderAsync(Device.Desk.WithoutScript());
        var page = await reader.OpenAsync(site.At("en/symptoms.html"));

        await Assertions.Expect(page.Locator(".site-menu").GetByRole(AriaRole.Link, new() { Name = "Pain" })).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".page-contents a").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_sources_open()
    {
        await using var reader = await browser.ReaderAsync(Device.Phone.WithoutScript());
        var page = await reader.OpenAsync(site.At("en/symptoms.html"));
        var first = page.Locator("#_1");

        await Assertions.Expect(first).ToBeHiddenAsync();
        await page.Locator(".sources summary").ClickAsync();
        await Assertions.Expect(first).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_other_languages_are_one_link_away()
    {
        await using var reader = await browser.ReaderAsync(Device.Phone.WithoutScript());
        var page = await reader.OpenAsync(site.At("en/symptoms.html"));

        await page.GetByRole(AriaRole.Link, new() { Name = "Español" }).ClickAsync();

        await page.ArrivesAtAsync(@"/es/symptoms\.html$");
    }

    [Theory]
    [MemberData(nameof(Pages.OfEachKind), MemberType = typeof(Pages))]
    public async Task All_of_the_text_is_there(string path)
    {
        await using var with = await browser.ReaderAsync();
        await using var without = await browser.ReaderAsync(Device.Desk.WithoutScript());
        // Long after this was written the pages will say that they are overdue: only a script knows the day.
        await with.Page.Clock.SetFixedTimeAsync(new DateTime(2026, 11, 23));

        var expected = await (await with.OpenAsync(site.At(path))).Locator(".page").InnerTextAsync();
        var shown = await (await without.OpenAsync(site.At(path))).Locator(".page").InnerTextAsync();

        Assert.Equal(expected, shown);
    }
}
