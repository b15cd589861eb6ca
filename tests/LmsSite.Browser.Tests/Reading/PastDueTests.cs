using System.Globalization;
using LmsSite.Browser.Tests.Browser;
using LmsSite.Browser.Tests.Site;
using Microsoft.Playwright;

namespace LmsSite.Browser.Tests.Reading;

/// <summary>A copy that was kept for years tells its reader so, by nothing but the reader's own clock.</summary>
public sealed class PastDueTests(SharedBrowser browser, BuiltSite site)
{
    [Theory]
    [InlineData(Place.Domain, "en/symptoms.html", "https://lmssite.example/en/symptoms.html")]
    [InlineData(Place.Disk, "ar/index.html", "https://lmssite.example/ar/index.html")]
    public async Task A_page_says_that_its_check_is_overdue_from_the_day_after_and_where_the_newest_version_is(Place place, string path, string newest)
    {
        await using var reader = await browser.ReaderAsync(Device.Phone);
        var page = await reader.OpenAsync(site.At(place, path));
        var notice = page.Locator(".past-due");
        var due = DateTime.ParseExact((await notice.Locator("time").GetAttributeAsync("datetime"))!, "yyyy-MM-dd", CultureInfo.InvariantCulture);

        await page.Clock.SetFixedTimeAsync(due.AddHours(23));
        await page.ReloadAsync();
        await Assertions.Expect(notice).ToBeHiddenAsync();

        await page.Clock.SetFixedTimeAsync(due.AddHours(25));
        await page.ReloadAsync();
        await Assertions.Expect(notice).ToBeVisibleAsync();
        await Assertions.Expect(notice.GetByRole(AriaRole.Link)).ToHaveAttributeAsync("href", newest);
    }
}
