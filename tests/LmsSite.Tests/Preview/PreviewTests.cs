using System.Net;
using AngleSharp.Html.Parser;
using LmsSite.Tests.Drivers;

namespace LmsSite.Tests.Preview;

/// <summary>What a writer sees in the browser while the files change under their hands.</summary>
public sealed class PreviewTests
{
    private static TinySite Bees { get; } = TinySite.English.WithPage("hive", "Use pine.\n\n## Wood {#wood}\n\nOr oak.\n");

    [Fact]
    public async Task An_edit_is_told_to_the_browser_that_shows_the_page_and_is_there_when_it_asks()
    {
        await using var preview = await RunningPreview.OfAsync(Bees);
        Assert.Contains("Use pine.", await preview.PageAsync("en/hive.html"));
        var events = await preview.ListenAsync("en/hive.html");
        await events.NextAsync("faults");
        preview.Write("en/hive.md", preview.Read("en/hive.md").Replace("pine", "larch", StringComparison.Ordinal));
        await events.NextAsync("page");
        Assert.Contains("Use larch.", await preview.PageAsync("en/hive.html"));
    }

    [Fact]
    public async Task What_an_edit_means_for_other_pages_follows()
    {
        await using var preview = await RunningPreview.OfAsync(Bees.WithPage("index", "See [wood](hive.md#wood).\n"));
        var events = await preview.ListenAsync("en/index.html");
        Assert.Contains("\"faults\":[]", await events.NextAsync("faults"));
        preview.Write("en/hive.md", preview.Read("en/hive.md").Replace("{#wood}", "{#timber}", StringComparison.Ordinal));
        await events.NextAsync("page");
        Assert.DoesNotContain("hive.html#wood", await preview.PageAsync("en/index.html"));
        var note = await events.NextAsync("faults");
        Assert.Contains("LMS302", note);
        Assert.Contains("index.md(7,5)", note);
    }

    [Fact]
    public async Task A_new_title_stands_in_the_menu_of_its_neighbours()
    {
        await using var preview = await RunningPreview.OfAsync(Bees);
        var events = await preview.ListenAsync("en/index.html");
        await events.NextAsync("faults");
        preview.Write("en/hive.md", preview.Read("en/hive.md").Replace("title: The page hive", "title: A home for bees", StringComparison.Ordinal));
        await events.NextAsync("page");
        Assert.Contains("A home for bees", await preview.PageAsync("en/index.html"));
    }

    [Fact]
    public async Task A_page_that_can_no_longer_be_read_stays_as_it_was_with_a_note_of_what_is_wrong()
    {
        await using var preview = await RunningPreview.OfAsync(Bees);
        var whole = preview.Read("en/hive.md");
        var events = await preview.ListenAsync("en/hive.html");
        Assert.Contains("\"faults\":[]", await events.NextAsync("faults"));
        preview.Write("en/hive.md", whole.Replace("title: The", "title: [The", StringComparison.Ordinal));
        var note = await events.NextAsync("faults");
        Assert.Contains("LMS102", note);
        Assert.Contains("\"marked\":", note);
        Assert.Contains("Use pine.", await preview.PageAsync("en/hive.html"));
        preview.Write("en/hive.md", whole);
        Assert.Contains("\"faults\":[]", await events.NextAsync("faults"));
    }

    [Fact]
    public async Task It_begins_without_a_guide_and_shows_one_as_soon_as_there_is_one()
    {
        await using var preview = await RunningPreview.OfAsync(Bees.With("site.yaml", "address: ["));
        var events = await preview.ListenAsync("en/hive.html");
        Assert.Contains("LMS102", await events.NextAsync("faults"));
        preview.Write("site.yaml", "address: https://bees.example/\nlanguages:\n  - tag: en\n    name: English\n");
        await events.NextAsync("page");
        Assert.Contains("Use pine.", await preview.PageAsync("en/hive.html"));
    }

    [Fact]
    public async Task Pages_come_and_go_with_their_files()
    {
        await using var preview = await RunningPreview.OfAsync(Bees);
        var events = await preview.ListenAsync("en/queen.html");
        await events.NextAsync("faults");
        preview.Write("en/queen.md", TinySite.FrontMatter("queen") + "Long live the queen.\n");
        await events.NextAsync("page");
        Assert.Contains("Long live the queen.", await preview.PageAsync("en/queen.html"));
        preview.Delete("en/queen.md");
        await events.NextAsync("page");
        using var gone = await preview.AskAsync(new(HttpMethod.Get, new Uri(preview.Address, "en/queen.html")));
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
    }

    [Fact]
    public async Task Search_answers_and_everything_that_a_page_needs_is_there()
    {
        await using var preview = await RunningPreview.OfAsync(Bees);
        Assert.Contains("lmsSearch", await preview.PageAsync("en/search/index.js"));
        var page = new HtmlParser().ParseDocument(await preview.PageAsync("en/index.html"));
        foreach (var needed in page.QuerySelectorAll("script[src], link[rel=stylesheet], link[rel=icon]"))
        {
            var address = needed.GetAttribute("src") ?? needed.GetAttribute("href")!;
            using var answer = await preview.AskAsync(new(HttpMethod.Get, new Uri(new(preview.Address, "en/index.html"), address)));
            Assert.True(answer.IsSuccessStatusCode, address);
        }
    }

    [Fact]
    public async Task It_writes_nothing()
    {
        await using var preview = await RunningPreview.OfAsync(Bees);
        var before = preview.Disk();
        await preview.PageAsync("en/hive.html");
        await preview.PageAsync("en/search/index.js");
        Assert.Equal(before, preview.Disk());
    }

    [Fact]
    public async Task It_serves_the_guide_to_this_machine_and_nothing_else()
    {
        await using var preview = await RunningPreview.OfAsync(Bees);
        foreach (var (request, status) in new[]
        {
            ("GET /en/hive.html HTTP/1.1\r\nHost: [::1]", "200"),
            ("GET /../../../../etc/passwd HTTP/1.1\r\nHost: localhost", "404"),
            ("GET /%2e%2e/%2e%2e/site.yaml HTTP/1.1\r\nHost: localhost", "404"),
            ("GET /en/hive.html HTTP/1.1\r\nHost: bees.example", "403"),
            ("GET /.preview/events HTTP/1.1\r\nHost: localhost.bees.example", "403"),
            ("POST /en/hive.html HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0", "405"),
        })
        {
            var answer = await preview.RawAsync($"{request}\r\nConnection: close\r\n\r\n");
            Assert.True(answer.StartsWith($"HTTP/1.1 {status}", StringComparison.Ordinal), $"{request}\n{answer}");
        }
    }
}
