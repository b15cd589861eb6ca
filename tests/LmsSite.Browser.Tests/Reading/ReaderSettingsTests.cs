using LmsSite.Browser.Tests.Browser;
using LmsSite.Browser.Tests.Site;
using Microsoft.Playwright;

namespace LmsSite.Browser.Tests.Reading;

public sealed class ReaderSettingsTests(SharedBrowser browser, BuiltSite site)
{
    private const string Kept = "JSON.stringify(localStorage)";

    [Theory]
    [InlineData(Place.Domain)]
    [InlineData(Place.Disk)]
    public async Task What_a_reader_chooses_holds_on_the_next_page_and_is_kept_only_from_then_on(Place place)
    {
        await using var reader = await browser.ReaderAsync(Device.Phone);
        var page = await reader.OpenAsync(site.At(place, "en/pain.html"));
        await page.Locator(".reader-settings summary").ClickAsync();
        Assert.Equal("{}", await page.EvaluateAsync<string>(Kept));

        await page.GetByLabel("Dark").CheckAsync();
        await page.GetByLabel("Largest").CheckAsync();
        await reader.OpenAsync(site.At(place, "fr/get-help-now.html"));

        await Assertions.Expect(page.Locator("html")).ToHaveCSSAsync("background-color", "rgb(20, 25, 31)");
        await Assertions.Expect(page.Locator("html")).ToHaveCSSAsync("font-size", "24px");
        await Assertions.Expect(page.Locator(".reader-settings input[value=dark]")).ToBeCheckedAsync();
    }

    [Fact]
    public async Task Nothing_is_kept_once_all_is_as_usual_again()
    {
        await using var reader = await browser.ReaderAsync();
        var page = await reader.OpenAsync(site.At("en/pain.html"));
        await page.Locator(".reader-settings summary").ClickAsync();
        await page.GetByLabel("Shorter lines").CheckAsync();
        Assert.NotEqual("{}", await page.EvaluateAsync<string>(Kept));

        await page.GetByLabel("Shorter lines").UncheckAsync();

        Assert.Equal("{}", await page.EvaluateAsync<string>(Kept));
    }

    [Fact]
    public async Task A_light_page_by_choice_stays_light_by_night()
    {
        await using var reader = await browser.ReaderAsync();
        await reader.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        var page = await reader.OpenAsync(site.At("en/pain.html"));
        await page.Locator(".reader-settings summary").ClickAsync();

        await page.GetByLabel("Light").CheckAsync();

        await Assertions.Expect(page.Locator("html")).ToHaveCSSAsync("background-color", "rgb(255, 253, 248)");
    }

    [Fact]
    public async Task They_are_reached_used_and_left_by_keys()
    {
        await using var reader = await browser.ReaderAsync();
        var page = await reader.OpenAsync(site.At("ar/pain.html"));
        var summary = page.Locator(".reader-settings summary");
        await page.Locator(".languages a").Last.FocusAsync();

        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(summary).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("data-reader", "larger");
        await page.Keyboard.PressAsync("Escape");

        await Assertions.Expect(summary).ToBeFocusedAsync();
        await Assertions.Expect(page.Locator(".reader-settings form")).ToBeHiddenAsync();
    }

    /// <summary>A key alone may be pressed by speech or a tremor (WCAG 2.1.4).</summary>
    [Theory]
    [InlineData("nokeys", "/", false)]
    [InlineData("nokeys", "Control+/", true)]
    [InlineData("wide", "/", true)]
    public async Task The_key_that_leads_to_the_search_can_be_turned_off(string settings, string key, bool leadsToTheSearch)
    {
        await using var reader = await browser.ReaderAsync();
        var page = await OpenWithAsync(reader, "en/pain.html", settings);

        await page.Keyboard.PressAsync(key);

        Assert.Equal(leadsToTheSearch, await page.EvaluateAsync<bool>("document.activeElement.matches('.search-field')"));
    }

    [Fact]
    public async Task Without_script_nothing_is_offered_that_could_not_work()
    {
        await using var reader = await browser.ReaderAsync(Device.Phone.WithoutScript());
        var page = await reader.OpenAsync(site.At("en/pain.html"));

        await Assertions.Expect(page.Locator(".reader-settings")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task The_calm_view_leaves_the_text_the_way_to_help_and_the_way_back()
    {
        await using var reader = await browser.ReaderAsync();
        var page = await OpenWithAsync(reader, "en/pain.html", "calm");

        foreach (var navigation in await page.GetByRole(AriaRole.Navigation).AllAsync())
        {
            await Assertions.Expect(navigation).ToBeHiddenAsync();
        }

        await Assertions.Expect(page.Locator("h1")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".urgent-link")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".reader-settings summary")).ToBeVisibleAsync();
    }

    [Theory]
    [MemberData(nameof(Pages.OfEachKind), MemberType = typeof(Pages))]
    [InlineData("ar/get-help-now.html")]
    [InlineData("ru/get-help-now.html")]
    [InlineData("zh-Hans/get-help-now.html")]
    public async Task With_the_largest_text_and_most_space_nothing_goes_over_the_side_of_a_phone(string path)
    {
        await using var reader = await browser.ReaderAsync(new() { ViewportSize = new() { Width = 320, Height = 640 } });
        var page = await OpenWithAsync(reader, path, "largest wide");
        await page.EvaluateAsync("document.querySelectorAll('details').forEach(fold => { fold.open = true; })");

        Assert.Equal(320, await Overflow.WidthAsync(page));
        Fault.None(await Overflow.CutOffAsync(page));
    }

    private async Task<IPage> OpenWithAsync(Reader reader, string path, string chosen)
    {
        await reader.Page.AddInitScriptAsync($"localStorage.readerSettings = '{chosen}'");
        return await reader.OpenAsync(site.At(path));
    }
}
