using LmsSite.Browser.Tests.Browser;
using LmsSite.Browser.Tests.Site;

namespace LmsSite.Browser.Tests.Reading;

public sealed class StillnessTests(SharedBrowser browser, BuiltSite site)
{
    [Theory]
    [MemberData(nameof(Pages.InEachScript), MemberType = typeof(Pages))]
    public async Task Nothing_moves_under_the_eyes_while_a_page_loads_on_a_phone(string path)
    {
        await using var reader = await browser.ReaderAsync(Device.Phone);
        await reader.Page.AddInitScriptAsync("""
            window.shifts = [];
            new PerformanceObserver(list => list.getEntries().forEach(entry => {
              shifts.push(entry.value + ' ' + entry.sources.map(source => source.node && source.node.nodeName + '.' + source.node.className).join(', '));
            })).observe({ type: 'layout-shift', buffered: true });
            """);
        var page = await reader.OpenAsync(site.At(path));
        // Two frames after the load, all that the script does is done and drawn.
        await page.EvaluateAsync("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 100))))");

        Fault.None(await page.EvaluateAsync<string[]>("window.shifts"));
    }
}
