using System.IO.Compression;
using LmsSite.Browser.Tests.Browser;
using LmsSite.Browser.Tests.Site;
using Microsoft.Playwright;

namespace LmsSite.Browser.Tests.Editions;

/// <summary>What readers have when there is no network: a file, or a folder, wherever they put it.</summary>
public sealed class TakenAlongTests(SharedBrowser browser, BuiltSite site) : IDisposable
{
    private const string AwkwardName = "Mi guía – دليلي 我的指南 (1)";

    private readonly DirectoryInfo home = Directory.CreateTempSubdirectory("lmssite-taken-");

    [Theory]
    [InlineData("en")]
    [InlineData("ar")]
    public async Task One_file_alone_in_a_folder_asks_for_nothing_and_every_link_in_it_leads_somewhere(string language)
    {
        await using var reader = await browser.ReaderAsync(Device.Phone);
        var page = await reader.OpenAsync(Alone(language));

        Fault.None(await page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll('[href]')].map(link => link.getAttribute('href'))
              .filter(href => href.startsWith('#') ? !document.getElementById(href.slice(1)) : !/^(https?|mailto|tel|data):/.test(href))
            """));
        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"));
        Assert.Single(reader.Requests.Where(address => !address.StartsWith("data:", StringComparison.Ordinal)).Distinct());
        Fault.None(reader.Complaints);
    }

    [Fact]
    public async Task One_file_answers_a_search_and_goes_to_the_part_that_was_found()
    {
        await using var reader = await browser.ReaderAsync(Device.Phone);
        var page = await reader.OpenAsync(Alone("en"));

        await page.GetByRole(AriaRole.Combobox).FillAsync("spread to the lungs");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator(".search-list .result[href='#/symptoms:lungs']").ClickAsync();

        await Assertions.Expect(page.Locator("[id='/symptoms:lungs']")).ToBeInViewportAsync();
        Assert.Single(reader.Requests.Where(address => !address.StartsWith("data:", StringComparison.Ordinal)).Distinct());
        Fault.None(reader.Complaints);
    }

    [Fact]
    public async Task One_file_can_be_read_without_script()
    {
        await using var reader = await browser.ReaderAsync(Device.Phone.WithoutScript());
        var page = await reader.OpenAsync(Alone("en"));

        await page.Locator(".whole-contents a[href='#/symptoms']").ClickAsync();
        await Assertions.Expect(page.Locator("[id='/symptoms'] h1")).ToBeInViewportAsync();
    }

    [Fact]
    public async Task An_unpacked_site_is_read_searched_and_left_for_another_language_in_any_folder()
    {
        await using var reader = await browser.ReaderAsync();
        var page = await reader.OpenAsync(Unpacked("*guide.zip"));

        await page.GetByRole(AriaRole.Link, new() { Name = "English" }).ClickAsync();
        await page.GetByRole(AriaRole.Combobox).FillAsync("lungs");
        await page.Locator(".search-list .result").First.ClickAsync();
        await Assertions.Expect(page.Locator("main h1")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Español" }).ClickAsync();
        await Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("lang", "es");
        Fault.None(reader.Complaints);
    }

    [Fact]
    public async Task One_language_unpacked_opens_at_its_home_page()
    {
        await using var reader = await browser.ReaderAsync();
        var page = await reader.OpenAsync(Unpacked("*-zh-hans.zip"));

        await Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("lang", "zh-Hans");
        await Assertions.Expect(page.Locator("main h1")).ToBeVisibleAsync();
        Assert.EndsWith("/zh-Hans/index.html", page.Url, StringComparison.Ordinal);
    }

    public void Dispose() => home.Delete(recursive: true);

    private string Alone(string language)
    {
        var copy = Path.Combine(home.CreateSubdirectory(AwkwardName).FullName, $"{AwkwardName}.html");
        File.Copy(Download($"*-{language}.html"), copy);
        return new Uri(copy).AbsoluteUri;
    }

    private string Unpacked(string archive)
    {
        var folder = Path.Combine(home.FullName, AwkwardName);
        ZipFile.ExtractToDirectory(Download(archive), folder);
        return new Uri(Path.Combine(folder, "index.html")).AbsoluteUri;
    }

    private string Download(string pattern) => Directory.GetFiles(Path.Combine(site.Folder, "downloads"), pattern).Single();
}
