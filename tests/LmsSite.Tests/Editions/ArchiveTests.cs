using System.Security.Cryptography;
using System.Text;
using LmsSite.Tests.Drivers;

namespace LmsSite.Tests.Editions;

/// <summary>The packed site, for a stick or a slow line.</summary>
public sealed class ArchiveTests
{
    [Fact]
    public void All_languages_are_the_site_as_it_is_hosted_without_what_only_servers_need()
    {
        using var zip = BeeEditions.Archive("downloads/bees.zip");
        var hosted = BeeEditions.Site.Files.Select(file => file.Path).Where(path => !path.StartsWith("downloads/", StringComparison.Ordinal));
        Assert.Equal(hosted.Except(["404.html", "robots.txt", "sitemap.xml", ".nojekyll"]).Append("README.txt").Order(StringComparer.Ordinal), zip.Entries.Select(entry => entry.FullName));
        Assert.Equal(BeeEditions.Site.Text("en/honey.html"), zip.Text("en/honey.html"));
    }

    [Theory]
    [InlineData("downloads/bees.zip")]
    [InlineData("downloads/bees-en.zip")]
    [InlineData("downloads/bees-ar.zip")]
    public void No_link_in_it_is_dead(string path)
    {
        using var zip = BeeEditions.Archive(path);
        var links = new PageLinks(new BuiltSite([], [.. zip.Entries.Select(entry => new Core.Composing.OutputFile(entry.FullName, Encoding.UTF8.GetBytes(zip.Text(entry.FullName))))]));
        Assert.Empty(links.Pages.Keys.SelectMany(links.Dead));
    }

    [Fact]
    public void One_language_alone_leads_straight_in_and_finds_the_others_on_the_hosted_site()
    {
        using var zip = BeeEditions.Archive("downloads/bees-en.zip");
        Assert.DoesNotContain(zip.Entries, entry => entry.FullName.StartsWith("ar/", StringComparison.Ordinal));
        Assert.Contains("url=en/index.html", zip.Text("index.html"), StringComparison.Ordinal);
        Assert.Contains("href=\"https://hives.example/guide/ar/honey.html\"", zip.Text("en/honey.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_text_beside_it_can_be_read_in_every_editor()
    {
        using var zip = BeeEditions.Archive("downloads/bees.zip");
        using var bytes = new MemoryStream();
        zip.GetEntry("README.txt")!.Open().CopyTo(bytes);
        Assert.True(bytes.ToArray().AsSpan().StartsWith(Encoding.UTF8.Preamble));
        var text = zip.Text("README.txt");
        Assert.Equal(text.ReplaceLineEndings("\r\n"), text);
        Assert.Contains("index.html", text, StringComparison.Ordinal);
        Assert.Contains("https://hives.example/guide/", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_checksums_are_those_of_the_files()
    {
        var sums = BeeEditions.Site.Text("downloads/SHA256SUMS").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split("  ")).ToDictionary(line => $"downloads/{line[1]}", line => line[0]);
        Assert.Equal(7, sums.Count);
        Assert.All(sums, sum => Assert.Equal(sum.Value, Convert.ToHexStringLower(SHA256.HashData(BeeEditions.Site.Files.Single(file => file.Path == sum.Key).Bytes.Span))));
    }

    [Fact]
    public void A_copy_inside_the_archive_names_no_size_that_it_cannot_know()
    {
        using var zip = BeeEditions.Archive("downloads/bees.zip");
        Assert.DoesNotContain("downloads/bees", zip.Text("en/downloads.html"), StringComparison.Ordinal);
        Assert.Contains("downloads/bees-en.html", BeeEditions.Site.Text("en/downloads.html"), StringComparison.Ordinal);
    }
}
