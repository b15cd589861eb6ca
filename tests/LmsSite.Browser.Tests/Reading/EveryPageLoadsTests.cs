using LmsSite.Browser.Tests.Browser;
using LmsSite.Browser.Tests.Site;

namespace LmsSite.Browser.Tests.Reading;

public sealed class EveryPageLoadsTests(SharedBrowser browser, BuiltSite site)
{
    [Theory]
    [MemberData(nameof(Pages.InEachScript), MemberType = typeof(Pages))]
    [InlineData("404.html")]
    public async Task A_page_loads_whole_from_a_domain_from_a_path_and_from_a_disk(string path)
    {
        await using var reader = await browser.ReaderAsync();
        foreach (var place in Enum.GetValues<Place>())
        {
            // The page for missing addresses names files by the path that the site was built for: see NotFoundTests.
            if (path != "404.html" || place == Place.Domain)
            {
                await reader.OpenAsync(site.At(place, path));
            }
        }

        Fault.None(reader.Complaints);
    }
}
