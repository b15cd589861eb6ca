using System.Text;
using System.Xml.Linq;
using LmsSite.Tests.Drivers;

namespace LmsSite.Tests.Editions;

/// <summary>The book, as far as it can be told without EPUBCheck, which the browser tests run on the real guide.</summary>
public sealed class BookTests
{
    private static readonly XNamespace Opf = "http://www.idpf.org/2007/opf";
    private static readonly XNamespace Html = "http://www.w3.org/1999/xhtml";
    private static readonly XNamespace Ops = "http://www.idpf.org/2007/ops";

    private static readonly string[] Landmarks = ["titlepage", "toc", "bodymatter", "bibliography", "index"];

    [Fact]
    public void Its_first_bytes_say_what_it_is()
    {
        var bytes = BeeEditions.Site.Files.Single(file => file.Path == "downloads/bees-en.epub").Bytes.Span;
        Assert.Equal("mimetypeapplication/epub+zip", Encoding.ASCII.GetString(bytes[30..58]));
    }

    [Theory]
    [InlineData("en", "ltr")]
    [InlineData("ar", "rtl")]
    public void Its_pages_turn_in_the_direction_of_its_script(string language, string direction)
    {
        using var book = BeeEditions.Archive($"downloads/bees-{language}.epub");
        var package = XDocument.Parse(book.Text("EPUB/package.opf")).Root!;
        Assert.Equal(direction, package.Element(Opf + "spine")!.Attribute("page-progression-direction")!.Value);
        Assert.Equal(language, package.Descendants(XName.Get("language", "http://purl.org/dc/elements/1.1/")).Single().Value);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ar")]
    public void Every_file_is_well_formed_and_every_link_leads_into_the_book_or_to_a_whole_address(string language)
    {
        using var book = BeeEditions.Archive($"downloads/bees-{language}.epub");
        var pages = book.Entries.Where(entry => entry.FullName.EndsWith(".xhtml", StringComparison.Ordinal)).ToDictionary(entry => entry.FullName, entry => XDocument.Parse(book.Text(entry.FullName)));
        Assert.NotEmpty(pages);
        Assert.Empty(from page in pages
                     from link in page.Value.Descendants().Attributes().Where(attribute => attribute.Name.LocalName is "href" or "src").Select(attribute => attribute.Value)
                     where !PageLinks.IsElsewhere(link)
                     let parts = link.Split('#')
                     let target = parts[0].Length == 0 ? page.Key : PageLinks.Resolve(page.Key, parts[0])
                     where book.GetEntry(target!) is null || (parts.Length > 1 && pages[target!].Descendants().All(element => element.Attribute("id")?.Value != parts[1]))
                     select $"{page.Key}: {link}");
    }

    [Fact]
    public void Every_file_has_its_place_in_the_package()
    {
        using var book = BeeEditions.Archive("downloads/bees-en.epub");
        var items = XDocument.Parse(book.Text("EPUB/package.opf")).Descendants(Opf + "item").Select(item => $"EPUB/{item.Attribute("href")!.Value}");
        Assert.Equal(book.Entries.Select(entry => entry.FullName).Except(["mimetype", "META-INF/container.xml", "EPUB/package.opf"]).Order(StringComparer.Ordinal), items.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Readers_find_contents_text_sources_and_index()
    {
        using var book = BeeEditions.Archive("downloads/bees-en.epub");
        var navigation = XDocument.Parse(book.Text("EPUB/nav.xhtml")).Descendants(Html + "nav").ToDictionary(nav => nav.Attribute(Ops + "type")!.Value);
        Assert.Equivalent(Landmarks, navigation["landmarks"].Descendants(Html + "a").Select(link => link.Attribute(Ops + "type")!.Value), strict: true);
        Assert.NotEmpty(navigation["toc"].Descendants(Html + "a"));
    }

    [Fact]
    public void It_says_how_it_can_be_read()
    {
        using var book = BeeEditions.Archive("downloads/bees-ar.epub");
        var told = XDocument.Parse(book.Text("EPUB/package.opf")).Descendants(Opf + "meta").ToLookup(meta => meta.Attribute("property")!.Value, meta => meta.Value);
        Assert.All(["schema:accessMode", "schema:accessModeSufficient", "schema:accessibilityFeature", "schema:accessibilityHazard", "schema:accessibilitySummary", "dcterms:conformsTo", "a11y:certifiedBy", "dcterms:modified"],
            property => Assert.NotEmpty(told[property]));
    }
}
