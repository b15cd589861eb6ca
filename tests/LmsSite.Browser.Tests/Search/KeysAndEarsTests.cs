using System.Text.RegularExpressions;
using LmsSite.Browser.Tests.Browser;
using LmsSite.Browser.Tests.Site;
using Microsoft.Playwright;

namespace LmsSite.Browser.Tests.Search;

/// <summary>The search with keys alone, and as a screen reader tells it.</summary>
public sealed partial class KeysAndEarsTests(SharedBrowser browser, BuiltSite site)
{
    [Theory]
    [InlineData("en", "/", "pazopanib")]
    [InlineData("ar", "Control+/", "خزعة")]
    public async Task It_all_works_with_keys_alone(string language, string key, string query)
    {
        await using var reader = await browser.ReaderAsync();
        var page = await reader.OpenAsync(site.At($"{language}/symptoms.html"));
        var field = page.GetByRole(AriaRole.Combobox);

        await page.Keyboard.PressAsync(key);
        await Assertions.Expect(field).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync(query);
        await Assertions.Expect(field).ToHaveAttributeAsync("aria-expanded", "true");
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.GetByRole(AriaRole.Listbox)).ToBeHiddenAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(page.GetByRole(AriaRole.Listbox)).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(field).ToHaveAttributeAsync("aria-activedescendant", "search-option-0");
        await Assertions.Expect(page.Locator("#search-option-0")).ToHaveAttributeAsync("aria-selected", "true");
        await page.Keyboard.PressAsync("Enter");

        await page.ArrivesAtAsync("^(?!.*symptoms)");
        Fault.None(reader.Complaints);
    }

    [Fact]
    public async Task The_number_of_results_is_announced_and_so_is_that_there_are_none()
    {
        await using var reader = await browser.ReaderAsync();
        var page = await reader.OpenAsync(site.At("en/symptoms.html"));
        var status = page.GetByRole(AriaRole.Search).GetByRole(AriaRole.Status);

        await page.Locator(".search-field").FillAsync("pain");
        await Assertions.Expect(status).ToHaveTextAsync(Count());
        await page.Locator(".search-field").FillAsync("qqqqqqqqq");
        await Assertions.Expect(status).ToContainTextAsync("Nothing was found");
        await Assertions.Expect(page.Locator(".search-list .all-topics")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_slash_that_is_typed_into_a_field_stays_a_slash()
    {
        await using var reader = await browser.ReaderAsync();
        var page = await reader.OpenAsync(site.At("en/symptoms.html"));

        await page.Locator(".search-field").FocusAsync();
        await page.Keyboard.TypeAsync("er/pr");

        await Assertions.Expect(page.Locator(".search-field")).ToHaveValueAsync("er/pr");
    }

    [GeneratedRegex(@"^Results: \d+$")]
    private static partial Regex Count();
}
