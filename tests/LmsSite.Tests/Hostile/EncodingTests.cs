using System.Text;
using LmsSite.Tests.Drivers;

namespace LmsSite.Tests.Hostile;

/// <summary>Files as other programs save them.</summary>
public sealed class EncodingTests
{
    public static TheoryData<string> Inputs => ["site.yaml", "en/guide.yaml", "en/index.md", "references.json", "organisations.yaml", "emergency-numbers.yaml", "media/hive.svg", "theme/strings/ar.yaml"];

    private static TinySite Site { get; } = TinySite.At(Repository.Tests("Golden", "two-languages", "input"));

    [Theory]
    [MemberData(nameof(Inputs))]
    public void A_file_in_another_encoding_is_told(string path)
    {
        var text = Encoding.UTF8.GetString(Site.Files[path].Span);
        Assert.Contains("LMS101", Broken(path, [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(text)]));
        Assert.Contains("LMS101", Broken(path, [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(text)]));
        Assert.Contains("LMS101", Broken(path, [.. Encoding.UTF8.GetBytes(text), 0xE9]));
        Assert.Contains("LMS101", Broken(path, [.. Encoding.UTF8.GetBytes(text), 0xED, 0xA0, 0x80]));
        Assert.Contains("LMS101", Broken(path, [.. Encoding.UTF8.GetBytes(text), 0xC0, 0xAF]));
    }

    [Fact]
    public void The_line_with_the_wrong_bytes_is_named()
    {
        var fault = Assert.Single(TinySite.English.With("en/x.md", (byte[])[.. "---\ntitle: a\n"u8, 0xE9, .. "\n---\n"u8]).Build().Faults, fault => fault.Rule.Code == "LMS101");
        Assert.Equal("en/x.md(3,1)", fault.Place.ToString());
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Line_ends_of_other_systems_make_the_same_site(string lineEnd) =>
        AssertSame(Site.Build(), With(text => text.Replace("\n", lineEnd, StringComparison.Ordinal)).Build());

    [Fact]
    public void A_byte_order_mark_makes_no_difference() => AssertSame(Site.Build(), With(text => "\uFEFF" + text).Build());

    [Theory]
    [InlineData("\u2028")]
    [InlineData("\u2029")]
    [InlineData("\u0085")]
    [InlineData("\f")]
    [InlineData("\v")]
    public void Signs_that_some_programs_take_for_line_ends_stay_as_they_are(string sign)
    {
        var page = $"One{sign}two.\n\nThree.\n";
        AssertSame(TinySite.English.WithPage("x", page).Build(), TinySite.English.With("en/x.md", (TinySite.FrontMatter("x") + page).Replace("\n", "\r\n", StringComparison.Ordinal)).Build());
    }

    [Fact]
    public void Faults_are_found_at_the_same_places_with_other_line_ends()
    {
        const string Broken = "---\ntitle: a\ntitel: b\n---\n\n## Heading\n\nText [@a].\n\n```bar-chart\nunit: c\n```\n";
        Assert.Equal(
            Printed(Broken),
            Printed(Broken.Replace("\n", "\r\n", StringComparison.Ordinal)));

        static string Printed(string page)
        {
            var site = TinySite.English.With("en/x.md", page).Build();
            return Print.Faults(site.Faults, site.Texts);
        }
    }

    private static IEnumerable<string> Broken(string path, byte[] bytes) => path.StartsWith("theme/", StringComparison.Ordinal)
        ? InMemoryEngine.Run([.. Site.Files.Where(file => file.Key != path).Select(file => new Core.Sources.SourceFile(file.Key, file.Value)), new(path, bytes)], new Theme.RazorTheme(), new()).Codes
        : Site.With(path, bytes).Build().Codes;

    private static TinySite With(Func<string, string> change) => Site.Files.Keys.Where(path => !path.StartsWith("theme/", StringComparison.Ordinal))
        .Aggregate(Site, (site, path) => site.With(path, change(Encoding.UTF8.GetString(site.Files[path].Span))));

    private static void AssertSame(BuiltSite expected, BuiltSite actual)
    {
        Assert.Equal(expected.WithoutFaults().Files.Select(file => file.Path), actual.WithoutFaults().Files.Select(file => file.Path));
        Assert.All(expected.Pages, page => Assert.Equal(expected.Text(page), actual.Text(page)));
    }
}
