using LmsSite.Browser.Tests.Browser;
using LmsSite.Browser.Tests.Site;
using Microsoft.Playwright;

namespace LmsSite.Browser.Tests.Reading;

public sealed class KeyboardTests(SharedBrowser browser, BuiltSite site)
{
    [Theory]
    [MemberData(nameof(Pages.OfEachKind), MemberType = typeof(Pages))]
    public async Task The_first_key_press_shows_a_link_that_skips_to_the_text(string path)
    {
        await using var reader = await browser.ReaderAsync();
        var page = await reader.OpenAsync(site.At(path));
        var skip = page.Locator(".skip-link");

        await Assertions.Expect(skip).Not.ToBeInViewportAsync();
        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(skip).ToBeFocusedAsync();
        await Assertions.Expect(skip).ToBeInViewportAsync(new() { Ratio = 1 });

        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("main")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Tab");
        Assert.True(await page.EvaluateAsync<bool>("document.activeElement.closest('main') !== null"));
    }

    [Fact]
    public async Task The_menu_is_opened_and_followed_by_keys()
    {
        await using var reader = await browser.ReaderAsync(Device.Magnified);
        var page = await reader.OpenAsync(site.At("en/index.html"));
        var menu = page.Locator(".site-menu");

        await TabToAsync(page, ".site-menu summary");
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(menu.Locator("a").First).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");

        await page.ArrivesAtAsync(@"/en/just-told\.html$");
    }

    [Theory]
    [MemberData(nameof(Pages.OfEachKind), MemberType = typeof(Pages))]
    public async Task The_place_of_the_keys_is_always_seen_even_in_the_smallest_window(string path)
    {
        await using var reader = await browser.ReaderAsync(Device.Magnified);
        var page = await reader.OpenAsync(site.At(path));
        await page.EvaluateAsync("document.querySelectorAll('details').forEach(fold => { fold.open = true; })");

        var unseen = new List<string>();
        for (var stops = await page.Locator("a[href], summary, input").CountAsync(); stops > 0; stops--)
        {
            await page.Keyboard.PressAsync("Tab");
            unseen.AddRange(await page.EvaluateAsync<string[]>("""
                () => {
                  const focused = document.activeElement;
                  if (focused === document.body) { return []; }
                  const style = getComputedStyle(focused), box = focused.getClientRects()[0];
                  const marked = style.outlineStyle === 'solid' && parseFloat(style.outlineWidth) >= 3;
                  const inWindow = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
                  return marked && inWindow ? [] : [focused.outerHTML.slice(0, 120)];
                }
                """));
        }

        Fault.None(unseen);
    }

    private static async Task TabToAsync(IPage page, string selector)
    {
        do
        {
            await page.Keyboard.PressAsync("Tab");
        }
        while (!await page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector) || document.activeElement === document.body", selector));
        await Assertions.Expect(page.Locator(selector)).ToBeFocusedAsync();
    }
}
