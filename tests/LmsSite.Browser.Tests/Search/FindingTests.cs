using LmsSite.Browser.Tests.Browser;
using LmsSite.Browser.Tests.Site;
using Microsoft.Playwright;

namespace LmsSite.Browser.Tests.Search;

/// <summary>The search as readers meet it, wherever the site lies and in each script.</summary>
public sealed class FindingTests(SharedBrowser browser, BuiltSite site)
{
    [Theory]
    [InlineData(Place.SubPath)]
    [InlineData(Place.Disk)]
    public async Task A_typed_word_leads_to_its_section_wherever_the_site_lies(Place place)
    {
        await using var reader = await browser.ReaderAsync();
        var page = await reader.OpenAsync(site.At(place, "en/index.html"));

        await page.Locator(".search-field").FillAsync("punctured lung");
        await page.Locator(".search-list .result").Filter(new() { HasText = "A collapsed lung" }).First.ClickAsync();

        await page.ArrivesAtAsync(@"/en/breathing\.html#collapsed-lung$");
        Fault.None(reader.Complaints);
    }

    [Theory]
    [InlineData(Place.SubPath)]
    [InlineData(Place.Disk)]
    public async Task The_page_of_results_keeps_the_query_in_its_address(Place place)
    {
        await using var reader = await browser.ReaderAsync(Device.Phone);
        var page = await reader.OpenAsync(site.At(place, "en/symptoms.html"));

        await page.Locator(".search-field").FillAsync("bone pain");
        await page.Keyboard.PressAsync("Enter");
        await page.ArrivesAtAsync(@"/en/search\.html\?q=bone\+pain$");
        await Assertions.Expect(page.Locator(".results .result").First).ToContainTextAsync("bone");
        await page.Locator(".results .result").First.ClickAsync();
        await page.ArrivesAtAsync(@"^(?!.*search\.html)");
        await page.GoBackAsync();

        await Assertions.Expect(page.Locator(".search-field")).ToHaveValueAsync("bone pain");
        await Assertions.Expect(page.Locator(".results .result").First).ToBeVisibleAsync();
        Fault.None(reader.Complaints);
    }

    [Fact]
    public async Task Nothing_is_loaded_until_the_field_is_used()
    {
        await using var reader = await browser.ReaderAsync();
        var page = await reader.OpenAsync(site.At("en/symptoms.html"));
        Assert.DoesNotContain(reader.Requests, request => request.Contains("search", StringComparison.Ordinal));

        await page.Locator(".search-field").FocusAsync();
        await page.WaitForFunctionAsync("window.lmsSearch");
        Assert.Single(reader.Requests, request => request.Contains("search", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_index_that_stands_in_the_page_already_is_not_loaded()
    {
        await using var reader = await browser.ReaderAsync();
        var page = await reader.OpenAsync(site.At("en/symptoms.html"));
        await page.AddScriptTagAsync(new() { Content = await File.ReadAllTextAsync(Path.Combine(site.Folder, "en/search/index.js"), TestContext.Current.CancellationToken) });

        await page.Locator(".search-field").FillAsync("pazopanib");
        await Assertions.Expect(page.Locator(".search-list .result").First).ToBeVisibleAsync();

        Assert.DoesNotContain(reader.Requests, request => request.EndsWith("/search/index.js", StringComparison.Ordinal));
        Assert.Contains(reader.Requests, request => request.Contains("/en/search/", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("ar", "حرارة", "get-help-now.html#fever")]
    [InlineData("zh-Hans", "發燒", "get-help-now.html#fever")]
    [InlineData("ru", "не могу дышать", "get-help-now.html#breathing")]
    [InlineData("fr", "du mal à respirer", "get-help-now.html#breathing")]
    [InlineData("es", "no siento las piernas", "get-help-now.html#spinal-cord")]
    [InlineData("en", "can’t breathe", "get-help-now.html#breathing")]
    public async Task An_urgent_need_comes_first_in_every_language_and_the_list_stays_in_the_window(string language, string query, string target)
    {
        await using var reader = await browser.ReaderAsync(new() { ViewportSize = new() { Width = 320, Height = 640 } });
        var page = await reader.OpenAsync(site.At(Place.Disk, $"{language}/index.html"));

        await page.Locator(".search-field").FillAsync(query);

        await Assertions.Expect(page.Locator(".search-list .result").First).ToHaveAttributeAsync("href", target);
        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), "the page can be moved sideways");
        var list = await page.Locator(".search-list").BoundingBoxAsync();
        Assert.True(list!.X >= 0 && list.X + list.Width <= 320, $"the list lies at {list.X} and is {list.Width} wide");
    }

    [Fact]
    public async Task Without_script_a_list_of_all_topics_takes_its_place()
    {
        await using var reader = await browser.ReaderAsync(Device.Phone.WithoutScript());
        var page = await reader.OpenAsync(site.At("en/symptoms.html"));

        await Assertions.Expect(page.Locator(".search-field")).ToBeHiddenAsync();
        await page.Locator(".search-topics").ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Votrient (pazopanib)" }).ClickAsync();

        await page.ArrivesAtAsync(@"/en/medicines\.html#pazopanib$");
    }
}
