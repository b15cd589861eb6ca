namespace LmsSite.Tests.Search;

/// <summary>What a search costs a reader, in bytes as a server sends them.</summary>
public sealed class WeightTests(RealGuide guide, ITestOutputHelper output)
{
    /// <summary>The script with the style of what it shows.</summary>
    private const int Script = 7_000;
    private const int WholeIndex = 100_000;
    private const int OneQuery = 40_000;
    private const int OnePage = 46_000;

    private static readonly string[] Sets = ["Questions", "HeldOut"];

    public static TheoryData<string> Languages { get; } = [.. RealGuide.Languages];

    [Fact]
    public void The_script_is_small()
    {
        var size = RealGuide.Packed(guide.Site.Files.Single(file => file.Path.StartsWith("assets/search.", StringComparison.Ordinal)).Bytes);
        output.WriteLine($"script: {size}");
        Assert.InRange(size, 1, Script);
    }

    [Fact]
    public void The_whole_index_is_small()
    {
        var size = guide.Site.Files.Where(file => file.Path.StartsWith("en/search/", StringComparison.Ordinal)).Sum(file => RealGuide.Packed(file.Bytes));
        output.WriteLine($"whole index: {size}");
        Assert.InRange(size, 1, WholeIndex);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_query_loads_few_of_its_parts(string language)
    {
        using var reader = new SearchReader(guide.Site, language);
        Hold(language, OneQuery, Sets.SelectMany(set => Question.In(language, set)).Select(question => (question.Ask, reader.Ask(question.Ask, 5))));
    }

    /// <summary>The list under the box shows five results, the page of results ten: their texts lie in more parts.</summary>
    [Theory]
    [MemberData(nameof(Languages))]
    public void So_does_a_page_of_results(string language) =>
        Hold(language, OnePage, Sets.SelectMany(set => guide.Answers(language, set)).Select(pair => (pair.Question.Ask, pair.Answer)));

    private void Hold(string language, int most, IEnumerable<(string Ask, Answer Answer)> answers)
    {
        var sizes = guide.Site.Files.Where(file => file.Path.StartsWith($"{language}/search/", StringComparison.Ordinal)).ToDictionary(file => file.Path, file => RealGuide.Packed(file.Bytes));
        var loads = answers.Select(pair => (pair.Ask, Size: pair.Answer.Used.Append($"{language}/search/index.js").Sum(path => sizes[path]))).OrderBy(load => load.Size).ToList();
        output.WriteLine($"{language}: median {loads[loads.Count / 2].Size}, most {loads[^1].Size} for \"{loads[^1].Ask}\"");
        Assert.InRange(loads[^1].Size, 1, most);
    }
}
