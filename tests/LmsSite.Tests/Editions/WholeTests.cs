
namespace LmsSite.Tests.Editions;

/// <summary>One file that holds a whole language.</summary>
public sealed class WholeTests
{
    private static readonly string[] Attributes = ["href", "src", "action"];

    public static TheoryData<string> Languages { get; } = ["en", "ar"];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_link_leads_into_the_file_or_to_a_whole_address(string language)
    {
        var page = BeeEditions.Site.Document($"downloads/bees-{language}.html");
        Assert.Empty(from element in page.All
                     from name in Attributes
                     let address = element.GetAttribute(name)
                     where address is not null
                     where address.StartsWith('#') ? page.GetElementById(address[1..]) is null : !Uri.TryCreate(address, UriKind.Absolute, out _)
                     select $"{element.LocalName} {name}={address}");
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Nothing_is_loaded_from_anywhere(string language)
    {
        var page = BeeEditions.Site.Document($"downloads/bees-{language}.html");
        Assert.Empty(page.QuerySelectorAll("script[src], link[rel=stylesheet], img:not([src^='data:']), iframe, object, embed"));
        Assert.All(page.QuerySelectorAll("link[rel=icon]"), icon => Assert.StartsWith("data:", icon.GetAttribute("href"), StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void No_id_stands_twice(string language) =>
        Assert.Empty(BeeEditions.Site.Document($"downloads/bees-{language}.html").QuerySelectorAll("[id]").GroupBy(element => element.Id).Where(same => same.Count() > 1).Select(same => same.Key));

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_page_is_there_in_reading_order_and_the_list_of_topics_ends_it(string language) => Assert.Equal(
        ["/index", "/stings", "/honey", "/about", "/a-z"],
        BeeEditions.Site.Document($"downloads/bees-{language}.html").QuerySelectorAll("main article").Select(article => article.Id));

    [Fact]
    public void Sources_are_numbered_from_the_first_page_to_the_last()
    {
        var page = BeeEditions.Site.Document("downloads/bees-en.html");
        var cited = page.QuerySelectorAll("sup a").Select(mark => int.Parse(mark.TextContent, System.Globalization.CultureInfo.InvariantCulture)).Distinct().ToList();
        Assert.NotEmpty(cited);
        Assert.Equal(Enumerable.Range(1, cited.Count), cited);
        Assert.Single(page.QuerySelectorAll("ol.references"));
    }

    [Fact]
    public void The_first_screen_says_how_old_it_is_and_where_the_newest_version_is()
    {
        var cover = BeeEditions.Site.Document("downloads/bees-en.html").QuerySelector(".whole-cover")!;
        Assert.NotEmpty(cover.QuerySelectorAll("time"));
        Assert.Equal("https://hives.example/guide/", cover.QuerySelector(".newest a")!.GetAttribute("href"));
    }

    [Fact]
    public void Other_languages_are_on_the_hosted_site() => Assert.Equal(
        "https://hives.example/guide/ar/index.html", BeeEditions.Site.Document("downloads/bees-en.html").QuerySelector(".languages a")!.GetAttribute("href"));
}
