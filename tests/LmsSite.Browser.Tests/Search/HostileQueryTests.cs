using LmsSite.Browser.Tests.Browser;
using LmsSite.Browser.Tests.Site;
using Microsoft.Playwright;

namespace LmsSite.Browser.Tests.Search;

public sealed class HostileQueryTests(SharedBrowser browser, BuiltSite site)
{
    [Theory]
    [InlineData("<img src=x onerror=\"document.title='bad'\">")]
    [InlineData("(.*)+[a-z]{99}\\ ^$|?")]
    [InlineData("__proto__ constructor toString")]
    public async Task A_hostile_query_does_nothing_bad(string query)
    {
        await using var reader = await browser.ReaderAsync();
        var page = await reader.OpenAsync(site.At($"en/search.html?q={Uri.EscapeDataString(query)}"));
        var status = page.GetByRole(AriaRole.Search).GetByRole(AriaRole.Status);

        await Assertions.Expect(page.Locator(".search-results p").First).ToBeVisibleAsync();
        await TypeAsync(page, query + "\\ud800");
        await Assertions.Expect(status).Not.ToBeEmptyAsync();
        await TypeAsync(page, new string('a', 10_000));
        await Assertions.Expect(status).ToContainTextAsync("aaaa");
        Assert.InRange((await status.TextContentAsync())!.Length, 200, 400);

        Assert.Equal(0, await page.Locator(".search-results img").CountAsync());
        Assert.False(await page.EvaluateAsync<bool>("document.title === 'bad'"));
        Fault.None(reader.Complaints);
    }

    /// <summary>An address may be cut in the middle of a sign, or hold half of one.</summary>
    [Theory]
    [InlineData("%")]
    [InlineData("%E4%BD")]
    [InlineData("%ED%A0%80lung")]
    public async Task A_broken_address_still_shows_the_page(string query)
    {
        await using var reader = await browser.ReaderAsync();
        var page = await reader.OpenAsync(site.At($"en/search.html?q={query}"));

        await Assertions.Expect(page.Locator(".search-results p").First).ToBeVisibleAsync();
        Fault.None(reader.Complaints);
    }

    /// <summary>Sets what no key can type, such as half a surrogate pair, behind the field's own limit of length.</summary>
    private static async Task TypeAsync(IPage page, string text) => await page.Locator(".search-field").EvaluateAsync(
        "(field, text) => { field.value = text.replace('\\\\ud800', '\\ud800'.repeat(50)); field.dispatchEvent(new Event('input')); }", text);
}
