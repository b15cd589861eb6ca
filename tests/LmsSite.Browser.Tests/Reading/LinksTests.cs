using LmsSite.Browser.Tests.Browser;
using LmsSite.Browser.Tests.Site;
using Microsoft.Playwright;

namespace LmsSite.Browser.Tests.Reading;

public sealed class LinksTests(SharedBrowser browser, BuiltSite site)
{
    private const string AwkwardFolder = "Guía del paciente – دليل المريض 患者指南 (1)";

    [Fact]
    public async Task Every_link_leads_to_a_page_and_a_part_of_it_that_are_there()
    {
        await using var reader = await browser.ReaderAsync();
        var pages = new Dictionary<string, Parsed>();
        // The links of 404.html begin with the path of the domain: see NotFoundTests.
        foreach (var file in Directory.EnumerateFiles(site.Folder, "*.html", SearchOption.AllDirectories).Where(file => Path.GetFileName(file) != "404.html"))
        {
            pages.Add(new Uri(file).AbsoluteUri, await ParseAsync(reader.Page, await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)));
        }

        var broken =
            from page in pages
            from link in page.Value.Links
            let target = new Uri(new Uri(page.Key), link)
            where target.IsFile
            let path = target.GetLeftPart(UriPartial.Path)
            let anchor = Uri.UnescapeDataString(target.Fragment.TrimStart('#'))
            where !(anchor.Length == 0 ? File.Exists(target.LocalPath) : pages.TryGetValue(path, out var there) && there.Ids.Contains(anchor))
            select $"{Path.GetFileName(page.Key)}: {link}";
        Fault.None(broken);
    }

    [Fact]
    public async Task A_copy_in_a_folder_with_spaces_and_letters_of_any_script_can_be_read_from_page_to_page()
    {
        var copy = site.CopyTo(AwkwardFolder);
        await using var reader = await browser.ReaderAsync();
        var page = await reader.OpenAsync(new Uri(Path.Combine(copy, "index.html")).AbsoluteUri);

        await page.GetByRole(AriaRole.Link, new() { Name = "English" }).ClickAsync();
        await page.ArrivesAtAsync(@"/en/index\.html$");
        await page.GetByRole(AriaRole.Navigation, new() { Name = "In this guide" }).GetByRole(AriaRole.Link, new() { Name = "Symptoms", Exact = true }).ClickAsync();
        await page.ArrivesAtAsync(@"/en/symptoms\.html$");
        var part = page.Locator(".page-contents a").Nth(2);
        var anchor = await part.GetAttributeAsync("href");
        await part.ClickAsync();
        await Assertions.Expect(page.Locator(anchor!)).ToBeInViewportAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Español" }).ClickAsync();
        await page.ArrivesAtAsync(@"/es/symptoms\.html");

        Assert.Contains("Gu%C3%ADa%20del%20paciente", page.Url, StringComparison.Ordinal);
        Fault.None(reader.Complaints);
    }

    private static Task<Parsed> ParseAsync(IPage page, string html) => page.EvaluateAsync<Parsed>("""
        html => {
          const page = new DOMParser().parseFromString(html, 'text/html');
          return {
            links: [...page.querySelectorAll('a[href], link[rel=stylesheet], link[rel=icon]')].map(link => link.getAttribute('href')),
            ids: [...page.querySelectorAll('[id]')].map(element => element.id),
          };
        }
        """, html);

    private sealed record Parsed
    {
        public string[] Links { get; init; } = [];

        public string[] Ids { get; init; } = [];
    }
}
