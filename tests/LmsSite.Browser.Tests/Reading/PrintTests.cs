using LmsSite.Browser.Tests.Browser;
using LmsSite.Browser.Tests.Site;
using Microsoft.Playwright;

namespace LmsSite.Browser.Tests.Reading;

public sealed class PrintTests(SharedBrowser browser, BuiltSite site)
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
}
