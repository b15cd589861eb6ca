using System.Text.RegularExpressions;
using LmsSite.Tests.Drivers;

namespace LmsSite.Tests.Building;

/// <summary>The menu is rendered once for the pages that share it; each of them marks itself in it, and nothing else.</summary>
public sealed partial class MenuTests
{
    // A name that is no address is an error unless site.yaml makes it less.
    private static readonly BuiltSite Site = TinySite.English.WithPage("hives", "Wood.\n").WithPage("queens", "One.\n").WithPage("wax & honey", "Both.\n")
        .WithPage("year/spring", "Early.\n").WithPage("year/autumn", "Late.\n")
        .With("en/guide.yaml", "name: Bees\ndescription: How to keep bees.\ngroups:\n  pages: All pages\n  year: The year\n").Lenient().Build();

    [Theory]
    [InlineData("hives", "hives.html")]
    [InlineData("queens", "queens.html")]
    [InlineData("wax & honey", "wax &amp; honey.html")]
    [InlineData("year/spring", "spring.html")]
    [InlineData("year/autumn", "autumn.html")]
    public void A_page_marks_itself_and_no_other(string page, string href) =>
        Assert.Equal([href], Marked().Matches(MenuOf(page)).Select(link => link.Groups["href"].Value));

    [Fact]
    public void A_page_that_the_menu_does_not_list_marks_none() => Assert.DoesNotContain("aria-current", MenuOf("index"), StringComparison.Ordinal);

    [Fact]
    public void The_way_to_the_downloads_is_no_entry_to_be_marked()
    {
        var site = TinySite.English.With("site.yaml", "address: https://bees.example/\nlanguages:\n  - {tag: en, name: English}\noffline-copy: offered\n").Build().WithoutFaults();

        var menu = Menu().Match(site.Text("en/downloads.html")).Value;

        Assert.Contains("<a href=\"downloads.html\">", menu, StringComparison.Ordinal);
        Assert.DoesNotContain("aria-current", menu, StringComparison.Ordinal);
    }

    [Fact]
    public void Pages_of_two_folders_do_not_share_their_addresses()
    {
        Assert.Contains("<a href=\"year/spring.html\">", MenuOf("hives"), StringComparison.Ordinal);
        Assert.Contains("<a href=\"../hives.html\">", MenuOf("year/spring"), StringComparison.Ordinal);
    }

    private static string MenuOf(string page) => Menu().Match(Site.Text($"en/{page}.html")).Value;

    [GeneratedRegex("<nav class=\"site-menu\".*?</nav>", RegexOptions.Singleline)]
    private static partial Regex Menu();

    [GeneratedRegex("<a href=\"(?<href>[^\"]*)\" aria-current=\"page\">")]
    private static partial Regex Marked();
}
