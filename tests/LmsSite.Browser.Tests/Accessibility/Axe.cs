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
        Rules = new() { ["target-size"] = new() { Enabled = true }, ["color-contrast-enhanced"] = new() { Enabled = true }, ["identical-links-same-purpose"] = new() { Enabled = true } },
        ResultTypes = [ResultType.Violations],
    };

    /// <summary>The faults of a page, a line for each rule that it breaks: how often, what is wrong, and where first.</summary>
    public static async Task<string[]> FaultsAsync(IPage page)
    {
        // What is folded is judged too.
        await page.EvaluateAsync("document.querySelectorAll('details').forEach(fold => { fold.open = true; })");
        var result = await page.RunAxe(EveryRule);
        return [.. result.Violations.Select(violation => $"{violation.Id}, {violation.Nodes.Length} times: {violation.Help}\n{string.Join('\n', violation.Nodes.Take(5).Select(Line))}")];
    }

    private static string Line(AxeResultNode node) =>
        $"    {node.Html}\n        {string.Join(" ", node.Any.Concat(node.All).Concat(node.None).Select(check => check.Message))}";
}
