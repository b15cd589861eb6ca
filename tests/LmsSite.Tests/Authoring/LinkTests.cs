using System.Text;
using LmsSite.Tests.Drivers;
using LmsSite.Tests.Translations.Drivers;

namespace LmsSite.Tests.Authoring;

/// <summary>The command <c>links</c>, with the real program, against a host on this machine.</summary>
public sealed class LinkTests
{
    [Fact]
    public async Task The_report_tells_what_is_gone_what_moved_and_what_nobody_can_tell()
    {
        await using var host = await LinkHost.StartAsync();
        using var desk = Guide(host, "here", "no-head", "gone", "closed", "moved", "elsewhere", "circle", "missing");
        var ran = desk.Program("links", "--delay", "0").Fails();
        Assert.Equal($"""
            # Links to other sites

            3 found, 2 gone, 1 moved, 2 that could not be told.

            ## Gone

            Find out where the content is now, or cite another source. The statement beside it may need a new one.

            - <{host.At("/gone")}>: 410{"  "}
              in en/index
            - <{host.At("/missing")}>: 404{"  "}
              in en/index

            ## Moved for good

            Look whether it is still the same content, and write the new address.

            - <{host.At("/moved")}>: now <{host.At("/new")}>{"  "}
              in en/index

            ## Could not be told

            Many hosts refuse programs. Open these by hand now and then.

            - <{host.At("/circle")}>: it redirects in a circle{"  "}
              in en/index
            - <{host.At("/closed")}>: 403{"  "}
              in en/index

            """, ran.Output);
    }

    [Fact]
    public async Task A_host_is_asked_for_one_address_after_the_other_by_a_program_that_says_who_it_is()
    {
        await using var host = await LinkHost.StartAsync();
        using var desk = Guide(host, "here", "new", "no-head");
        desk.Program("links", "--delay", "0").Succeeds();
        Assert.Equal(1, host.MostAtOnce);
        Assert.All(host.Agents, agent => Assert.Equal("LmsSite-links/1.0 (+https://bees.example/)", agent));
        Assert.Equal(["HEAD /here", "HEAD /new", "HEAD /no-head", "GET /no-head"], host.Requests);
    }

    [Fact]
    public async Task A_busy_host_is_asked_again_and_not_for_ever()
    {
        await using var host = await LinkHost.StartAsync();
        using var desk = Guide(host, "busy", "busy-once");
        Assert.Contains("1 found, 0 gone, 0 moved, 1 that could not be told.", desk.Program("links", "--delay", "0", "--attempts", "2").Succeeds().Output);
        Assert.Equal(2, host.Requests.Count(request => request == "HEAD /busy"));
    }

    [Fact]
    public async Task An_address_is_asked_for_once_however_often_the_guide_names_it()
    {
        await using var host = await LinkHost.StartAsync();
        using var desk = Guide(host, "here", "here#part");
        desk.Program("links", "--delay", "0", "--report", "links.md").Succeeds();
        Assert.Equal(["HEAD /here"], host.Requests);
        Assert.Contains("1 found", desk.Read("links.md"));
    }

    [Fact]
    public async Task A_host_that_lets_nobody_in_is_told_in_plain_words()
    {
        await using var host = await LinkHost.StartAsync();
        using var desk = Guide(host, "here");
        // Nothing listens at port 1 of this machine.
        desk.Edit("en/index.md", "Read on.", "[Closed](http://127.0.0.1:1/)");
        Assert.Contains("- <http://127.0.0.1:1/>: no connection", desk.Program("links", "--delay", "0", "--attempts", "1").Succeeds().Output);
    }

    [Fact]
    public async Task A_host_that_is_not_there_is_gone_with_all_its_addresses()
    {
        await using var host = await LinkHost.StartAsync();
        using var desk = Guide(host, "here");
        desk.Edit("en/index.md", "Read on.", "[Nowhere](https://nowhere.invalid/page)");
        Assert.Contains("- <https://nowhere.invalid/page>: there is no host nowhere.invalid", desk.Program("links", "--delay", "0", "--attempts", "1").Fails().Output);
    }

    [Fact]
    public void Without_a_network_nothing_is_called_gone()
    {
        using var desk = new Desk(Files(TinySite.English.WithPage("index", "[Nowhere](https://nowhere.invalid/page)\n")));
        var ran = desk.Program("links", "--delay", "0", "--attempts", "1", "--report", "links.md").Fails();
        Assert.Contains("this machine seems to have no network", ran.Errors);
        Assert.False(File.Exists(desk.At("links.md")));
    }

    [Fact]
    public async Task A_build_asks_for_nothing()
    {
        await using var host = await LinkHost.StartAsync();
        using var desk = Guide(host, "here");
        desk.Program("check").Succeeds();
        Assert.Empty(host.Requests);
    }

    private static Desk Guide(LinkHost host, params string[] paths)
    {
        var page = new StringBuilder("Welcome.\n\n## Begin here {#begin}\n\n");
        foreach (var path in paths)
        {
            page.Append($"- [The page {path}]({host.At("/" + path)})\n");
        }

        return new Desk(Files(TinySite.English.WithPage("index", page.Append("\nRead on.\n").ToString())));
    }

    private static IEnumerable<KeyValuePair<string, string>> Files(TinySite site) =>
        site.Files.Select(file => KeyValuePair.Create(file.Key, Encoding.UTF8.GetString(file.Value.Span)));
}
