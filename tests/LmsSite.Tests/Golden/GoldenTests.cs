using System.Text;
using System.Text.RegularExpressions;
using LmsSite.Tests.Drivers;

namespace LmsSite.Tests.Golden;

/// <summary>
/// Whole sites, compared byte by byte with what a person has read and approved. They are about bees: the generator knows no subject.
/// The theme's own files may change freely: their names hold a hash, which is hidden here, and their content is not compared; nor is the index of the search, which is no text for people and has tests of its own.
/// </summary>
public sealed partial class GoldenTests
{
    public static IEnumerable<TheoryDataRow<string>> Sites =>
        Directory.EnumerateDirectories(Repository.Tests("Golden")).Select(Path.GetFileName).Order(StringComparer.Ordinal)
            .Select(name => new TheoryDataRow<string>(name!) { TestDisplayName = $"The site {name} is built as approved" });

    [Theory]
    [MemberData(nameof(Sites))]
    public void The_site_is_built_as_approved(string name)
    {
        var expected = Repository.Tests("Golden", name, "expected");
        var site = TinySite.At(Repository.Tests("Golden", name, "input")).Build().WithoutFaults();
        var built = site.Files.Where(file => !Asset().IsMatch(file.Path) && !file.Path.Contains("/search/", StringComparison.Ordinal))
            .ToDictionary(file => file.Path, file => Asset().Replace(Encoding.UTF8.GetString(file.Bytes.Span), "$1.********$2"));
        foreach (var (path, text) in built)
        {
            Approved.Matches(Path.Combine(expected, path), text);
        }

        foreach (var left in Files(expected).Except(built.Keys).ToList())
        {
            Assert.True(Approved.Updating, $"No build makes {name}/expected/{left} any more.");
            File.Delete(Path.Combine(expected, left));
        }
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void No_link_of_the_site_is_dead(string name)
    {
        var links = new PageLinks(TinySite.At(Repository.Tests("Golden", name, "input")).Build());
        Assert.Empty(links.Pages.Keys.Where(page => page != "404.html").SelectMany(links.Dead));
    }

    private static IEnumerable<string> Files(string folder) => !Directory.Exists(folder) ? [] :
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'));

    [GeneratedRegex(@"(assets/[a-z-]+)\.[0-9a-f]{8}(\.[a-z]+)")]
    private static partial Regex Asset();
}
