using LmsSite.Browser.Tests.Browser;
using LmsSite.Browser.Tests.Site;
using Microsoft.Playwright;

namespace LmsSite.Browser.Tests.Reading;

public sealed class SmallWindowTests(SharedBrowser browser, BuiltSite site)
{
    /// <summary>The spacing that a reader may ask for (WCAG 1.4.12).</summary>
    private const string WideSpacing = "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }";

    [Theory]
    [MemberData(nameof(Pages.InEachScript), MemberType = typeof(Pages))]
    public async Task At_a_zoom_of_400_percent_nothing_goes_over_the_side(string path)
    {
        await using var reader = await browser.ReaderAsync(Device.Magnified);
        var page = await OpenUnfoldedAsync(reader, path);

        Assert.Equal(320, await WidthAsync(page));
        Fault.None(await CutOffAsync(page));
    }

    [Theory]
    [MemberData(nameof(Pages.InEachScript), MemberType = typeof(Pages))]
    public async Task With_wider_spacing_no_word_is_lost(string path)
    {
        await using var reader = await browser.ReaderAsync(Device.Magnified);
        var page = await OpenUnfoldedAsync(reader, path);
        await page.AddStyleTagAsync(new() { Content = WideSpacing });

        Assert.Equal(320, await WidthAsync(page));
        Fault.None(await CutOffAsync(page));
    }

    private async Task<IPage> OpenUnfoldedAsync(Reader reader, string path)
    {
        var page = await reader.OpenAsync(site.At(path));
        await page.EvaluateAsync("document.querySelectorAll('details').forEach(fold => { fold.open = true; })");
        return page;
    }

    private static Task<int> WidthAsync(IPage page) => page.EvaluateAsync<int>("document.scrollingElement.scrollWidth");

    /// <summary>Elements that hide a part of their content, words outside the window or their drawing. What only screen readers hear does not count.</summary>
    private static Task<string[]> CutOffAsync(IPage page) => page.EvaluateAsync<string[]>("""
        () => {
          const isHeard = element => getComputedStyle(element).clipPath !== 'none' || element.closest('thead, .skip-link');
          const cuts = element => {
            const style = getComputedStyle(element);
            return /hidden|clip/.test(style.overflowX + style.overflowY) && (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1);
          };
          const sticksOut = (element, left, right) => {
            const box = element.getBoundingClientRect();
            return box.width > 0 && (box.left < left - 1 || box.right > right + 1);
          };
          const lost = [...document.body.querySelectorAll(':not(svg, svg *)')].filter(element => !isHeard(element) && (cuts(element) || sticksOut(element, 0, innerWidth)));
          const lostLabels = [...document.querySelectorAll('svg text')].filter(label => {
            const drawing = label.closest('svg'), box = drawing.getBoundingClientRect();
            return getComputedStyle(drawing).overflowX === 'visible' ? sticksOut(label, 0, innerWidth) : sticksOut(label, box.left, box.right);
          });
          return [...lost, ...lostLabels].map(element => element.outerHTML.slice(0, 160));
        }
        """);
}
