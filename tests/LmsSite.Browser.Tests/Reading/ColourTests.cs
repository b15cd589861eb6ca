using LmsSite.Browser.Tests.Browser;
using LmsSite.Browser.Tests.Site;
using Microsoft.Playwright;

namespace LmsSite.Browser.Tests.Reading;

/// <summary>Contrasts are measured by axe, in every scheme: see AxeTests.</summary>
public sealed class ColourTests(SharedBrowser browser, BuiltSite site)
{
    [Theory]
    [InlineData(ColorScheme.Light, "rgb(255, 253, 248)")]
    [InlineData(ColorScheme.Dark, "rgb(20, 25, 31)")]
    public async Task The_paper_is_light_by_day_and_dark_by_night(ColorScheme scheme, string paper)
    {
        await using var reader = await browser.ReaderAsync();
        await reader.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
        var page = await reader.OpenAsync(site.At("en/symptoms.html"));

        await Assertions.Expect(page.Locator("html")).ToHaveCSSAsync("background-color", paper);
    }

    [Fact]
    public async Task In_forced_colours_every_level_of_urgency_keeps_its_frame_and_they_differ()
    {
        await using var reader = await browser.ReaderAsync();
        await reader.Page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.Active });
        var page = await reader.OpenAsync(site.At("en/get-help-now.html"));

        var frames = new List<string>();
        foreach (var level in new[] { "emergency", "same-day", "soon" })
        {
            frames.Add(await page.Locator($".callout.{level}").First.EvaluateAsync<string>(
                "box => { const style = getComputedStyle(box); return [style.borderTopStyle, style.borderTopWidth, style.borderInlineStartWidth].join(' '); }"));
        }

        Assert.All(frames, frame => Assert.DoesNotContain("none", frame, StringComparison.Ordinal));
        Assert.Equal(frames.Count, frames.Distinct().Count());
    }

    [Fact]
    public async Task In_forced_colours_the_counted_figures_of_a_chart_stand_apart_from_the_rest()
    {
        await using var reader = await browser.ReaderAsync();
        await reader.Page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.Active });
        var page = await reader.OpenAsync(site.At("en/outlook.html"));

        var marked = await FillAsync(page, ".icon-array .marked");
        var others = await FillAsync(page, ".icon-array .other");

        Assert.NotEqual("none", marked);
        Assert.NotEqual(marked, others);
    }

    private static Task<string> FillAsync(IPage page, string selector) =>
        page.Locator(selector).First.EvaluateAsync<string>("figures => getComputedStyle(figures).fill");
}
