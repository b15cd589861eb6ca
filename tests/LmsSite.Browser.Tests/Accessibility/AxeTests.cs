using LmsSite.Browser.Tests.Browser;
using LmsSite.Browser.Tests.Site;
using Microsoft.Playwright;

namespace LmsSite.Browser.Tests.Accessibility;

public sealed class AxeTests(SharedBrowser browser, BuiltSite site)
{
    [Theory]
    [MemberData(nameof(Pages.OfEachKind), MemberType = typeof(Pages))]
    [InlineData("en/downloads.html")]
    public Task By_night(string path) => HasNoFaultsAsync(path, Device.Desk, new() { ColorScheme = ColorScheme.Dark });

    [Theory]
    [MemberData(nameof(Pages.OfEachKind), MemberType = typeof(Pages))]
    public Task In_colours_of_the_readers_own(string path) => HasNoFaultsAsync(path, Device.Desk, new() { ForcedColors = ForcedColors.Active });

    [Theory]
    [MemberData(nameof(Pages.OfEachKind), MemberType = typeof(Pages))]
    public Task On_paper(string path) => HasNoFaultsAsync(path, Device.Desk, new() { Media = Media.Print });

    [Theory]
    [MemberData(nameof(Pages.OfEachKind), MemberType = typeof(Pages))]
    [InlineData("en/downloads.html")]
    public Task In_the_smallest_window(string path) => HasNoFaultsAsync(path, Device.Magnified);

    [Theory]
    [MemberData(nameof(Pages.OfEachKind), MemberType = typeof(Pages))]
    public Task Without_motion(string path) => HasNoFaultsAsync(path, Device.Desk, new() { ReducedMotion = ReducedMotion.Reduce });

    [Theory]
    [InlineData("color-contrast-enhanced", "<p style='color: #666'>Too pale</p>")]
    [InlineData("target-size", "<button style='width: 9px; padding: 0'>a</button><button style='width: 9px; padding: 0'>b</button>")]
    [InlineData("label-content-name-mismatch", "<button aria-label='Shut'>Open the menu</button>")]
    public async Task The_strictest_rules_are_applied(string rule, string fault)
    {
        await using var reader = await browser.ReaderAsync();
        await reader.Page.SetContentAsync($"<!DOCTYPE html><html lang=en><title>A fault</title><main><h1>A fault</h1>{fault}</main>");

        Assert.Contains(await Axe.FaultsAsync(reader.Page), found => found.StartsWith(rule, StringComparison.Ordinal));
    }

    [Fact]
    public async Task No_rule_that_axe_has_is_left_out()
    {
        await using var reader = await browser.ReaderAsync();
        var page = await reader.OpenAsync(site.At("en/glossary.html"));
        var applied = await Axe.RulesAsync(page);

        Assert.Empty((await page.EvaluateAsync<string[]>("axe.getRules().map(rule => rule.ruleId)")).Except(applied));
    }

    [Fact]
    public async Task The_report_that_is_published_names_the_tools_that_tested()
    {
        await using var reader = await browser.ReaderAsync();
        var page = await reader.OpenAsync(site.At("en/accessibility.html"));
        var report = await File.ReadAllTextAsync(Path.Combine(site.Folder, "accessibility.json"), TestContext.Current.CancellationToken);
        var rules = await Axe.RulesAsync(page);

        Assert.Contains($"axe-core {await page.EvaluateAsync<string>("axe.version")} with all of its {rules.Length} rules", report, StringComparison.Ordinal);
        Assert.Contains($"Nu Html Checker {NuChecker.Version} of the W3C", report, StringComparison.Ordinal);
    }

    private async Task HasNoFaultsAsync(string path, BrowserNewContextOptions device, PageEmulateMediaOptions? media = null)
    {
        await using var reader = await browser.ReaderAsync(device);
        await reader.Page.EmulateMediaAsync(media ?? new());
        Fault.None(await Axe.FaultsAsync(await reader.OpenAsync(site.At(path))));
    }
}
