using CsCheck;
using LmsSite.Core.Linking;
using LmsSite.Tests.Drivers;

namespace LmsSite.Tests.Properties;

/// <summary>A relative address leads from one file to the other, wherever the site stands.</summary>
public sealed class UrlProperties
{
    private static readonly Gen<string> Name = Gen.OneOf("a", "b", "aa", "en", "index", "spring-2", "x");

    private static readonly Gen<string> File = Name.Array[1, 5].Select(names => string.Join('/', names) + ".html");

    [Fact]
    public void The_relative_address_leads_to_the_file() => Gen.Select(File, File).Sample((from, to) =>
        Assert.Equal(to, PageLinks.Resolve(from, new Urls(from).To(to))));

    [Fact]
    public void A_browser_finds_the_same_file_under_any_address() =>
        Gen.Select(File, File, Gen.OneOf("https://bees.example/", "https://bees.example/some/where/", "file:///home/a/site/")).Sample((from, to, site) =>
            Assert.Equal(site + to + "#here", new Uri(new Uri(site + from), new Urls(from).To(to, "here")).AbsoluteUri));

    [Fact]
    public void A_section_of_the_same_page_is_named_by_its_id_alone() => File.Sample(file =>
        Assert.Equal("#here", new Urls(file).To(file, "here")));
}
