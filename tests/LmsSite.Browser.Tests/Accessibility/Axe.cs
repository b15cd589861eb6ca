using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace LmsSite.Browser.Tests.Accessibility;

/// <summary>axe-core with every rule that it has, the strictest and the experimental ones too.</summary>
public static class Axe
{
    private static readonly AxeRunOptions EveryRule = new()
    {
        RunOnly = new RunOnlyOptions
        {
            Type = "tag",
            Values = ["wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice", "experimental"],
        },
        // Rules that axe leaves off unless they are asked for by name.
        Rules = new[]
        {
            "target-size", "color-contrast-enhanced", "identical-links-same-purpose",
            "aria-roledescription", "audio-caption", "duplicate-id", "duplicate-id-active", "landmark-complementary-is-top-level",
        }.ToDictionary(rule => rule, _ => new RuleOptions { Enabled = true }),
        ResultTypes = [ResultType.Violations],
    };

    /// <summary>The rules whose answer can change with colours, sizes and what is shown: enough for a page that has passed them all once.
    /// Of the two rules of contrast the stricter is enough.</summary>
    private static readonly string[] RulesOfStyle =
        ["color-contrast-enhanced", "target-size", "link-in-text-block", "scrollable-region-focusable", "aria-hidden-focus", "heading-order", "page-has-heading-one"];

    /// <summary>The ids of all rules that <see cref="FaultsAsync"/> applies.</summary>
    public static async Task<string[]> RulesAsync(IPage page)
    {
        var result = await page.RunAxe(EveryRule);
        return [.. result.Violations.Concat(result.Passes).Concat(result.Incomplete).Concat(result.Inapplicable).Select(rule => rule.Id).Distinct()];
    }

    /// <summary>
    /// The faults of a page as it is shown now, by the rules that style decides. It must have been judged by <see cref="FaultsAsync"/> before: axe is
    /// then on the page, and need not be brought there again for every mode.
    /// </summary>
    public static Task<string[]> FaultsOfStyleAsync(IPage page) => page.EvaluateAsync<string[]>("""
        async rules => (await axe.run({ runOnly: rules, resultTypes: ['violations'], preload: false })).violations
          .map(violation => `${violation.id}, ${violation.nodes.length} times: ${violation.help}\n${violation.nodes.slice(0, 5).map(node => `    ${node.html}\n        ${node.failureSummary}`).join('\n')}`)
        """, RulesOfStyle);

    /// <summary>The faults of a page, a line for each rule that it breaks: how often, what is wrong, and where first.</summary>
    public static async Task<string[]> FaultsAsync(IPage page)
    {
        // What is folded is judged too.
        await page.EvaluateAsync("document.querySelectorAll('details').forEach(fold => { fold.open = true; })");
        return Lines(await page.RunAxe(EveryRule));
    }

    private static string[] Lines(AxeResult result) =>
        [.. result.Violations.Select(violation => $"{violation.Id}, {violation.Nodes.Length} times: {violation.Help}\n{string.Join('\n', violation.Nodes.Take(5).Select(Line))}")];

    private static string Line(AxeResultNode node) =>
        $"    {node.Html}\n        {string.Join(" ", node.Any.Concat(node.All).Concat(node.None).Select(check => check.Message))}";
}
