using LmsSite.Browser.Tests.Browser;
using LmsSite.Browser.Tests.Site;

namespace LmsSite.Browser.Tests.Accessibility;

/// <summary>
/// Each page is opened once: judged by every rule as it opens, then in one mode after the other by the rules that style decides. The other rules
/// ask for markup, which is the same in every mode.
/// </summary>
public sealed class ModeTests(SharedBrowser browser, BuiltSite site)
{
    [Theory]
    [MemberData(nameof(Pages.InEachScript), MemberType = typeof(Pages))]
    [InlineData("404.html")]
    [InlineData("en/accessibility.html")]
    [InlineData("en/search.html")]
    [InlineData("en/downloads.html")]
    [InlineData("ar/a-z.html")]
    public async Task No_page_shuts_anyone_out_in_any_mode(string path)
    {
        await using var reader = await browser.ReaderAsync();
        var page = await reader.OpenAsync(site.At(path));
        var faults = new List<string>(await Axe.FaultsAsync(page));
        foreach (var mode in Mode.Others)
        {
            await mode.BeginAsync(page);
            faults.AddRange((await Axe.FaultsOfStyleAsync(page)).Select(fault => $"{mode.Name}: {fault}"));
        }

        Fault.None(faults);
    }
}
