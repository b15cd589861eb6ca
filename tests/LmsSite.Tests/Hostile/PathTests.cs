using LmsSite.Core.Sources;
using LmsSite.Tests.Drivers;
using LmsSite.Theme;

namespace LmsSite.Tests.Hostile;

/// <summary>Paths that try to leave the guide.</summary>
public sealed class PathTests
{
    [Theory]
    [InlineData("../../secret.md", "LMS305")]
    [InlineData("../../../../../etc/passwd", "LMS305")]
    [InlineData("/etc/passwd", "LMS305")]
    [InlineData("..%2F..%2Fsecret.md", "LMS305")]
    [InlineData("%2e%2e/%2e%2e/secret.md", "LMS305")]
    [InlineData("./../../secret.md", "LMS305")]
    [InlineData("a/../../../secret.md", "LMS305")]
    [InlineData("../site.yaml", "LMS301")]
    [InlineData("guide.yaml", "LMS301")]
    [InlineData("../references.json", "LMS301")]
    [InlineData("..\\..\\secret.md", "LMS301")]
    [InlineData("index.md%00.png", "LMS301")]
    [InlineData("INDEX.md", "LMS301")]
    [InlineData("index.md?x=1", "LMS301")]
    [InlineData("../en/../../x.md", "LMS305")]
    [InlineData("../es/index.md", "LMS301")]
    [InlineData("%", "LMS301")]
    [InlineData("%zz", "LMS301")]
    [InlineData("#", "LMS301")]
    [InlineData("?", "LMS301")]
    public void A_link_leads_to_nothing_but_pages_and_media(string address, string code) =>
        Assert.Equal([code], TinySite.English.WithPage("x", $"[a](<{address}>)\n").Build().Codes);

    [Theory]
    [InlineData("./index.md", "index.html")]
    [InlineData("../en/index.md", "index.html")]
    [InlineData(".//index.md", "index.html")]
    [InlineData("%69ndex.md", "index.html")]
    [InlineData("index.md#begin", "index.html#begin")]
    [InlineData("../en/x.md", "x.html")]
    public void A_link_may_take_a_longer_way(string address, string href) =>
        Assert.Equal(href, TinySite.English.WithPage("x", $"[a](<{address}>)\n").Build().WithoutFaults().Document("en/x.html").QuerySelector(".words a")!.GetAttribute("href"));

    [Theory]
    [InlineData("../../etc/passwd")]
    [InlineData("/index")]
    [InlineData("en/index")]
    [InlineData("index.md")]
    [InlineData("INDEX")]
    [InlineData("")]
    [InlineData("index\0")]
    public void The_navigation_names_nothing_but_pages(string page)
    {
        var site = TinySite.English.With("en/guide.yaml", "name: a\ndescription: b\ngroups: {g: c}\n");
        var yaml = Slots.Yaml(page);
        const string Start = "address: https://bees.example/\nlanguages:\n  - {tag: en, name: English}\n";
        var expected = page.Contains('\0', StringComparison.Ordinal) ? "LMS102" : "LMS602";
        Assert.Equal([expected], site.With("site.yaml", $"{Start}navigation:\n  - {{id: g, pages: [index, {yaml}]}}\n").Build().Codes);
        Assert.Equal([expected], site.With("site.yaml", $"{Start}navigation:\n  - {{id: g, pages: [index]}}\nurgent: {yaml}\n").Build().Codes);
        Assert.Equal([expected], TinySite.English.With("site.yaml", $"{Start}about: {yaml}\n").Build().Codes);
    }

    [Theory]
    [InlineData("en/../../x.md")]
    [InlineData("en/A.md")]
    [InlineData("en/a b.md")]
    [InlineData("en/con.md")]
    [InlineData("en/con.x.md")]
    [InlineData("en/é.md")]
    [InlineData("en/.md")]
    [InlineData("en/a..md")]
    [InlineData("en/a.b\".md")]
    [InlineData("en/a\\b.md")]
    [InlineData("en/a\nb.md")]
    [InlineData("media/../../x.png")]
    [InlineData("media/a.p\"g")]
    [InlineData("media/a.P N G")]
    [InlineData("media/a.<script>.png")]
    [InlineData("media/nul.png")]
    [InlineData("media/a b/c.png")]
    [InlineData("media/a.")]
    public void A_name_that_no_archive_could_hold_is_refused(string path)
    {
        var codes = TinySite.English.With(path, TinySite.FrontMatter("x") + "Text.\n").Build().Codes;
        Assert.Contains("LMS108", codes);
    }

    [Theory]
    [InlineData("media/hive-2.svg.txt")]
    [InlineData("media/a/b/c.tar.gz")]
    [InlineData("media/readme")]
    [InlineData("en/2026/x-1.md")]
    public void A_plain_name_is_accepted(string path) => TinySite.English.With(path, TinySite.FrontMatter("x") + "Text.\n")
        .With("en/guide.yaml", "name: a\ndescription: b\ngroups: {pages: c, \"2026\": d}\n").Build().WithoutFaults();

    [Fact]
    public void A_file_of_the_guide_under_the_name_of_a_theme_file_does_not_stop_the_program()
    {
        var theme = new RazorTheme();
        var sources = TinySite.English.Files.Select(file => new SourceFile(file.Key, file.Value)).Append(theme.Strings.Single(file => file.Path == "theme/strings/en.yaml"));
        Assert.NotEmpty(InMemoryEngine.Run(sources, theme, new()).WithoutFaults().Files);
    }

    [Theory]
    [InlineData("readme.txt")]
    [InlineData("README.md")]
    [InlineData("en/notes.txt")]
    [InlineData("theme/strings/notes.txt")]
    [InlineData("theme/strings/xx/en.yaml")]
    [InlineData("en/sub/guide.yaml")]
    [InlineData("Site.yaml")]
    public void Other_files_are_not_published(string path) =>
        Assert.Equal(TinySite.English.Build().Files.Select(file => file.Path),
            InMemoryEngine.Run(TinySite.English.With(path, "a: b\n").Files.Select(file => new SourceFile(file.Key, file.Value)), new RazorTheme(), new()).Files.Select(file => file.Path));
}
