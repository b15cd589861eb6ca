using LmsSite.Browser.Tests.Browser;
using LmsSite.Browser.Tests.Site;

namespace LmsSite.Browser.Tests.Accessibility;

/// <summary>Each page is opened once and judged in one mode after the other by the rules that style decides; AxeTests apply all rules.</summary>
public sealed class ModeTests(SharedBrowser browser, BuiltSite site)
{
    [Theory]
    [MemberData(nameof(Pages.InEachScript), MemberType = typeof(Pages))]
    [InlineData("404.html")]
    [InlineData("en/search.html")]
    [InlineData("ar/a-z.html")]
    public async Task In_no_mode_does_a_page_shut_anyone_out(string path)
    {
        await using var reader = await browser.ReaderAsync();
        var page = await reader.OpenAsync(site.At(path));
        var faults = new List<string>();
        foreach (var mode in Mode.Others)
        {
            await mode.BeginAsync(page);
            faults.AddRange((await Axe.FaultsOfStyleAsync(page)).Select(fault => $"{mode.Name}: {fault}"));
        }

        Fault.None(faults);
    }
}
