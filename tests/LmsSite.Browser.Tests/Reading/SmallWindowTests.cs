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

        Assert.Equal(320, await Overflow.WidthAsync(page));
        Fault.None(await Overflow.CutOffAsync(page));
    }

    [Theory]
    [MemberData(nameof(Pages.InEachScript), MemberType = typeof(Pages))]
    public async Task With_wider_spacing_no_word_is_lost(string path)
    {
        await using var reader = await browser.ReaderAsync(Device.Magnified);
        var page = await OpenUnfoldedAsync(reader, path);
        await page.AddStyleTagAsync(new() { Content = WideSpacing });

        Assert.Equal(320, await Overflow.WidthAsync(page));
        Fault.None(await Overflow.CutOffAsync(page));
    }

    private async Task<IPage> OpenUnfoldedAsync(Reader reader, string path)
    {
        var page = await reader.OpenAsync(site.At(path));
        await page.EvaluateAsync("document.querySelectorAll('details').forEach(fold => { fold.open = true; })");
        return page;
    }
}
