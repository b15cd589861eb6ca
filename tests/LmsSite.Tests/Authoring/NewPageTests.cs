using System.Text;
using LmsSite.Core.Authoring;
using LmsSite.Tests.Drivers;

namespace LmsSite.Tests.Authoring;

/// <summary>The command <c>new</c>: what it writes, and what it refuses.</summary>
public sealed class NewPageTests
{
    private const string Site = """
        # About bees.
        address: https://bees.example/
        languages:
          - {tag: en, name: English}
        navigation:
          - id: start   # the first thing
            pages: [index, "stings"]   # two so far
          - id: work
            pages:
              - hives # wood
              - honey

        """;

    private static readonly string[] Files = ["site.yaml", "en/index.md", "en/stings.md", "en/hives.md", "en/honey.md"];

    [Theory]
    [InlineData("start", null, "    pages: [index, \"stings\", wax]   # two so far")]
    [InlineData("start", "index", "    pages: [index, wax, \"stings\"]   # two so far")]
    [InlineData("work", null, "      - hives # wood\n      - honey\n      - wax")]
    [InlineData("work", "hives", "      - hives # wood\n      - wax\n      - honey")]
    public void The_page_gets_its_place_in_the_menu_and_nothing_else_of_the_file_changes(string group, string? after, string expected)
    {
        var ready = Assert.IsType<NewPage.Ready>(Ask(Site, "wax", group, after));
        Assert.Contains(expected, ready.SiteFile);
        Assert.Equal(Site.Replace("\n", ""), ready.SiteFile.Replace("      - wax\n", "").Replace(", wax", "").Replace("\n", ""));
    }

    [Fact]
    public void A_group_without_pages_gets_its_first() => Assert.Contains("  - id: work\n    pages: [wax]\n",
        Assert.IsType<NewPage.Ready>(Ask(Site[..Site.IndexOf("    pages:\n", StringComparison.Ordinal)], "wax", "work", null)).SiteFile);

    [Fact]
    public void Without_a_navigation_site_yaml_stays_as_it_is()
    {
        var site = Site[..Site.IndexOf("navigation", StringComparison.Ordinal)];
        Assert.Equal(site, Assert.IsType<NewPage.Ready>(Ask(site, "wax", null, null)).SiteFile);
    }

    [Fact]
    public void What_it_writes_can_be_built_and_says_what_is_left_to_do()
    {
        var ready = Assert.IsType<NewPage.Ready>(Ask(Site, "wax", "work", null, "Wax: \"what\" for?"));
        Assert.Equal("en/wax.md", ready.File);
        var site = Files[2..].Aggregate(TinySite.English, (site, file) => site.WithPage(file[3..^3], "Text.\n"))
            .With("site.yaml", ready.SiteFile).With("en/guide.yaml", "name: Bees\ndescription: How to keep bees.\ngroups: {start: Start, work: Work}\n")
            .With(ready.File, ready.Page).Build();
        Assert.Equal(["LMS701", "LMS701"], site.Codes);
        Assert.Equal("Wax: \"what\" for?", site.Document("en/wax.html").QuerySelector("h1")!.TextContent);
    }

    [Theory]
    [InlineData("Wax", "work", null, "Did you mean \"wax\"?")]
    [InlineData("bees wax.md", "work", null, "Did you mean \"bees-wax\"?")]
    [InlineData("../wax", "work", null, "cannot be part of an address")]
    [InlineData("", "work", null, "cannot be part of an address")]
    [InlineData("honey", "work", null, "en/honey.md is there already.")]
    [InlineData("wax", "wor", null, "Did you mean \"work\"? The groups are: start, work.")]
    [InlineData("wax", null, null, "Say with --group which part of the menu the page belongs to: start, work.")]
    [InlineData("wax", "work", "index", "\"index\" is not in the group \"work\".")]
    public void What_cannot_be_done_is_refused_with_a_remedy(string path, string? group, string? after, string reason) =>
        Assert.Contains(Assert.IsType<NewPage.Refused>(Ask(Site, path, group, after)).Reasons, text => text.Contains(reason, StringComparison.Ordinal));

    [Fact]
    public void A_layout_that_cannot_be_extended_is_left_to_the_writer() => Assert.Contains("by hand",
        Assert.Single(Assert.IsType<NewPage.Refused>(Ask("address: https://bees.example/\nlanguages: [{tag: en, name: English}]\nnavigation: [{id: work}]\n", "wax", "work", null)).Reasons));

    private static NewPage Ask(string site, string path, string? group, string? after, string title = "Wax") =>
        NewPage.For(new("site.yaml", Encoding.UTF8.GetBytes(site)), Files, new(path, title, group, after, new(2026, 5, 3)));
}
