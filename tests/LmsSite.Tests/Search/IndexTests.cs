using System.Text;
using LmsSite.Tests.Drivers;

namespace LmsSite.Tests.Search;

public sealed class IndexTests
{
    private static readonly TinySite Bees = TinySite.English
        .WithPage("stings", "A sting can hurt.\n\n## Swelling after a sting {#swelling}\n\nPut ice on the skin.\n\n## Trouble breathing {#breathing}\n\nCall for help at once.\n")
        .WithPage("words", "## A {#a}\n\nApiary {#apiary}\n:   A place with hives.\n\nHoney stomach {#honey-stomach}\n:   Where a bee carries nectar.\n");

    private static readonly TinySite WithWords = Bees.With("en/search.yaml",
        "synonyms:\n  - apiary, bee yard\n  - swelling, puffy\nurgent:\n  stings#breathing: cannot breathe\na-z:\n  Bee yard: words#apiary\n");

    [Fact]
    public void Two_builds_give_the_same_bytes()
    {
        var (one, other) = (Index(WithWords.Build()), Index(WithWords.Build()));
        Assert.NotEmpty(one);
        Assert.Equal(one, other);
    }

    [Fact]
    public void A_section_is_found_by_its_words_and_a_term_by_its_name()
    {
        Assert.Equal("stings#swelling", Ask("swell").Places[0]);
        Assert.Equal("words#honey-stomach", Ask("honey stomach").Places[0]);
    }

    [Fact]
    public void A_misspelt_word_a_half_typed_word_and_a_synonym_find_the_same()
    {
        Assert.Equal("words#apiary", Ask("apairy").Places[0]);
        Assert.Equal("words#apiary", Ask("apia").Places[0]);
        Assert.Equal("words#apiary", Ask("bee yard").Places[0]);
        Assert.Equal("stings#swelling", Ask("puffy").Places[0]);
    }

    [Fact]
    public void An_urgent_need_comes_first() => Assert.Equal("stings#breathing", Ask("I cannot breathe after a sting").Urgent);

    [Fact]
    public void What_is_not_there_is_said_not_to_be_there()
    {
        Assert.Empty(Ask("qqqqqqqq").Places);
        Assert.True(Ask("stixxgs").IsGuess);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("(.*)+[a-z]{99}\\ ^$|?")]
    [InlineData("constructor __proto__ toString hasOwnProperty")]
    [InlineData("\ud800 \udc00 a\ud83d")]
    [InlineData("\0\u0001\u200f\u202e")]
    public void A_hostile_query_hides_nothing_that_is_asked_with_it(string query)
    {
        using var reader = new SearchReader(WithWords.Build().WithoutFaults(), "en");
        Assert.DoesNotContain(reader.Ask(query).Places, place => place == "stings#swelling");
        Assert.Contains("stings#swelling", reader.Ask($"{query} swelling").Places);
    }

    [Fact]
    public void Of_ten_thousand_letters_only_the_first_are_read()
    {
        Assert.Empty(Ask($"{new string('a', 10_000)} swelling").Places);
        Assert.Equal("stings#swelling", Ask($"swelling {new string('a', 10_000)}").Places[0]);
    }

    [Fact]
    public void A_place_that_does_not_exist_is_a_fault_and_words_of_an_absent_language_are_none()
    {
        Assert.Contains("LMS301", Bees.With("en/search.yaml", "a-z:\n  Wasps: wasps\n").Build().Codes);
        Assert.Contains("LMS302", Bees.With("en/search.yaml", "urgent:\n  stings#none: help\n").Build().Codes);
        Assert.Contains("LMS103", Bees.With("en/search.yaml", "synonym: [a]\n").Build().Codes);
        Assert.Empty(Bees.With("xx/search.yaml", "a-z:\n  Wasps: wasps\n").Build().Faults);
    }

    [Fact]
    public void All_that_has_a_name_stands_on_the_page_from_A_to_Z()
    {
        var page = WithWords.Build().Document("en/a-z.html");
        Assert.Equal(["Apiary", "Bee yard", "Honey stomach", "The page stings", "The page words"], page.QuerySelectorAll(".topics section a").Select(link => link.TextContent));
    }

    private static Answer Ask(string query) => new SearchReader(WithWords.Build().WithoutFaults(), "en").Ask(query);

    private static List<string> Index(BuiltSite site) =>
        [.. site.Files.Where(file => file.Path.Contains("/search/", StringComparison.Ordinal)).Select(file => $"{file.Path} {Encoding.UTF8.GetString(file.Bytes.Span)}")];
}
