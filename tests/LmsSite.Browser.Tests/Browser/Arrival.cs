using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace LmsSite.Browser.Tests.Browser;

/// <summary>Waiting until a link that was followed has led somewhere.</summary>
internal static class Arrival
{
    /// <summary>
    /// Waits until the page's address matches the pattern and all of the page is there. Playwright's own wait for an address
    /// misses an arrival between its look at the address and its wait for the next; asking again and again cannot.
    /// </summary>
    public static async Task ArrivesAtAsync(this IPage page, [StringSyntax(StringSyntaxAttribute.Regex)] string address)
    {
        await Assertions.Expect(page).ToHaveURLAsync(new Regex(address));
        await page.WaitForFunctionAsync("document.readyState === 'complete'");
    }
}
