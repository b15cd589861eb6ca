using System.IO.Compression;
using System.Text.RegularExpressions;
using LmsSite.Browser.Tests.Browser;
using LmsSite.Browser.Tests.Site;

namespace LmsSite.Browser.Tests.Reading;

/// <summary>A slow telephone in a hospital's cellar is a device like any other.</summary>
public sealed partial class WeightTests(SharedBrowser browser, BuiltSite site)
{
    /// <summary>What a server may send before it has to wait for the first answer.</summary>
    private const double FirstFlight = 14.6;

    private const double FirstVisit = 25;

    /// <summary>The list of all sources, which nobody begins with.</summary>
    private const string AllSources = "en/references.html";

    /// <summary>Every term at once, with its sources: a little over the budget since the search and the reader's settings came.</summary>
    private const string AllTerms = "en/glossary.html";

    private const double AllTermsVisit = 26.5;

    [Fact]
    public async Task A_first_visit_asks_for_a_page_a_style_a_script_and_an_icon()
    {
        await using var reader = await browser.ReaderAsync();
        await reader.OpenAsync(site.At("en/symptoms.html"));

        Assert.True(reader.Requests.Distinct().Count() <= 4, string.Join('\n', reader.Requests));
    }

    [Theory]
    [MemberData(nameof(Pages.InOriginal), MemberType = typeof(Pages))]
    public async Task A_first_visit_is_light(string path)
    {
        var page = await KilobytesAsync(path);
        var shared = 0.0;
        foreach (Match asset in Asset().Matches(await File.ReadAllTextAsync(Path.Combine(site.Folder, path), TestContext.Current.CancellationToken)))
        {
            shared += await KilobytesAsync($"assets/{asset.Value}");
        }

        Assert.InRange(page + shared, 0, path == AllSources ? 2 * FirstVisit : path == AllTerms ? AllTermsVisit : FirstVisit);
    }

    [Fact]
    public async Task Nine_pages_of_ten_arrive_in_the_first_flight()
    {
        var weights = await Task.WhenAll(Pages.InOriginal.Select(row => KilobytesAsync(row.Data)));

        Assert.InRange(weights.Order().ElementAt(weights.Length * 9 / 10), 0, FirstFlight);
    }

    /// <summary>As servers send it: compressed, at their usual level.</summary>
    private async Task<double> KilobytesAsync(string path)
    {
        using var packed = new MemoryStream();
        await using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            await gzip.WriteAsync(await File.ReadAllBytesAsync(Path.Combine(site.Folder, path), TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);
        }

        return packed.Length / 1000.0;
    }

    [GeneratedRegex(@"(?<=(?:href|src)=""\.\./assets/)[\w.]+")]
    private static partial Regex Asset();
}
