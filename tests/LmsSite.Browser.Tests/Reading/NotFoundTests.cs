using System.Text.RegularExpressions;
using LmsSite.Browser.Tests.Browser;
using LmsSite.Browser.Tests.Site;
using Microsoft.Playwright;

namespace LmsSite.Browser.Tests.Reading;

public sealed class NotFoundTests(SharedBrowser browser, BuiltSite site)
{
    [Theory]
    [InlineData("mistyped.html")]
    [InlineData("en/gone.html")]
    [InlineData("en/much/deeper/gone.html")]
    public async Task A_missing_address_at_any_depth_shows_a_page_that_leads_home(string missing)
    {
        await using var reader = await browser.ReaderAsync();
        var page = await reader.OpenAsync(site.AtPublished(missing));

        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("This page does not exist");
        await Assertions.Expect(page.Locator("html")).ToHaveCSSAsync("background-color", "rgb(255, 253, 248)");
        await page.GetByRole(AriaRole.Link).First.ClickAsync();
        await page.ArrivesAtAsync($"^{Regex.Escape(site.AtPublished("en/index.html"))}$");

        // The missing page itself is the only thing that was not there.
        Assert.All(reader.Complaints, complaint => Assert.Contains("404", complaint, StringComparison.Ordinal));
        Assert.Single(reader.Complaints, complaint => complaint.Contains(" 404: ", StringComparison.Ordinal));
    }
}
