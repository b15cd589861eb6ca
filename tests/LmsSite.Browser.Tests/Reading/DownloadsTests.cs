using LmsSite.Browser.Tests.Browser;
using LmsSite.Browser.Tests.Site;
using Microsoft.Playwright;

namespace LmsSite.Browser.Tests.Reading;

public sealed class DownloadsTests(SharedBrowser browser, BuiltSite site)
{
    [Fact]
    public async Task Every_page_leads_to_what_can_be_taken_along_and_each_file_is_there()
    {
        await using var reader = await browser.ReaderAsync(Device.Phone.WithoutScript());
        var page = await reader.OpenAsync(site.At("es/symptoms.html"));
        await page.Locator(".site-footer").GetByRole(AriaRole.Link, new() { Name = "Lleve esta guía consigo" }).ClickAsync();
        await page.ArrivesAtAsync(@"/es/downloads\.html$");

        var files = await page.Locator("a[download]").EvaluateAllAsync<string[]>("links => links.map(link => link.getAttribute('href'))");
        Assert.NotEmpty(files);
        Assert.All(files, file => Assert.True(File.Exists(Path.Combine(site.Folder, "es", file)), file));
    }

    [Theory]
    [InlineData(Place.Disk, true)]
    [InlineData(Place.Domain, false)]
    public async Task Where_nothing_can_be_kept_words_say_where_it_can(Place place, bool scripts)
    {
        await using var reader = await browser.ReaderAsync(scripts ? Device.Desk : Device.Desk.WithoutScript());
        var page = await reader.OpenAsync(site.At(place, "en/downloads.html"));

        await Assertions.Expect(page.Locator(".keep")).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator(".keep-elsewhere a")).ToHaveAttributeAsync("href", "https://lmssite.example/en/downloads.html");
        Fault.None(reader.Complaints);
    }
}
