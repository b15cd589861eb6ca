using LmsSite.Browser.Tests.Browser;
using LmsSite.Browser.Tests.Site;

namespace LmsSite.Browser.Tests.Accessibility;

public sealed class AxeTests(SharedBrowser browser, BuiltSite site)
{
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
}
