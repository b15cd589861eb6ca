using System.Collections.Immutable;
using LmsSite.Core.Linking;

namespace LmsSite.Tests.Editions;

/// <summary>The same link, in each edition: only <see cref="Urls"/> knows which one it is.</summary>
public sealed class AddressTests
{
    private static readonly Uri Hosted = new("https://bees.example/guide/");

    private static readonly Urls Site = new("en/hive.html");

    private static readonly WholeUrls Whole = new(
        ImmutableDictionary<string, PageId>.Empty.Add("en/hive.html", new("hive")).Add("en/year/spring.html", new("year/spring")),
        ImmutableDictionary<string, string>.Empty.Add("media/hive.png", "data:image/png;base64,AA=="), Hosted, new("hive"));

    private static readonly BookUrls Book = new("text/hive.xhtml",
        ImmutableDictionary<string, string>.Empty.Add("en/hive.html", "text/hive.xhtml").Add("en/year/spring.html", "text/year/spring.xhtml").Add("media/hive.png", "media/hive.png"),
        "sources.xhtml", Hosted);

    [Fact]
    public void A_page_of_the_edition() =>
        Is(new LinkTarget.Page(new("year/spring")), "year/spring.html", "#/year/spring", "year/spring.xhtml");

    [Fact]
    public void A_section_of_another_page() =>
        Is(new LinkTarget.Section(new("year/spring"), "may"), "year/spring.html#may", "#/year/spring:may", "year/spring.xhtml#may");

    [Fact]
    public void A_term_on_the_same_page() => Is(new LinkTarget.Term(new("hive"), "comb"), "#comb", "#/hive:comb", "#comb");

    [Fact]
    public void A_page_that_is_not_in_the_edition_is_on_the_hosted_site() =>
        Is(new LinkTarget.Section(new("swarm"), "june"), "swarm.html#june", "https://bees.example/guide/en/swarm.html#june", "https://bees.example/guide/en/swarm.html#june");

    [Fact]
    public void An_address_elsewhere_stays() => Is(new LinkTarget.External("https://honey.example/"), "https://honey.example/", "https://honey.example/", "https://honey.example/");

    [Fact]
    public void A_picture_is_inside_one_file_and_beside_the_others() =>
        Assert.Equal(["../media/hive.png", "data:image/png;base64,AA==", "../media/hive.png"], new[] { Site, Whole, Book }.Select(urls => urls.Picture("media/hive.png")));

    [Fact]
    public void A_cited_work_is_in_the_list_of_the_page_of_the_file_or_of_the_book() =>
        Assert.Equal(["#_3", "#_3", "../sources.xhtml#_3"], new[] { Site, Whole, Book }.Select(urls => urls.Source(3)));

    [Fact]
    public void An_id_is_the_pages_own_but_for_one_file_that_holds_many_pages() =>
        Assert.Equal(["comb", "/hive:comb", "comb"], new[] { Site, Whole, Book }.Select(urls => urls.Id("comb")));

    [Fact]
    public void Around_the_chapters_of_one_file_ids_are_as_they_are() => Assert.Equal("text", (Whole with { Chapter = null }).Id("text"));

    private static void Is(LinkTarget target, string onSite, string inWhole, string inBook) =>
        Assert.Equal([onSite, inWhole, inBook], new[] { Site, Whole, Book }.Select(urls => urls.To(target, "en")));
}
