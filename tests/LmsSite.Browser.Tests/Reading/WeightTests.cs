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

    /// <summary>Lists of everything, which nobody begins with.</summary>
    private static readonly string[] Lists = ["en/glossary.html", "en/references.html"];

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

        if (path == "en/references.html")
        {
            Assert.InRange(page + shared, 0, 2 * FirstVisit);
            return;
        }

        Assert.InRange(page, 0, Lists.Contains(path) ? FirstVisit : FirstFlight);
        Assert.InRange(page + shared, 0, FirstVisit);
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
