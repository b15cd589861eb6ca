namespace LmsSite.Tests.Search;

/// <summary>What a search costs a reader, in bytes as a server sends them.</summary>
public sealed class WeightTests(RealGuide guide, ITestOutputHelper output)
{
    private const int Script = 6_100;
    private const int WholeIndex = 100_000;
    private const int OneQuery = 40_000;

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

    [Fact]
    public void A_query_loads_few_of_its_parts()
    {
        var sizes = guide.Site.Files.ToDictionary(file => file.Path, file => file.Bytes);
        var loads = Question.In("en").Concat(Question.In("en", "HeldOut")).Select(question => (question.Ask, Size: new SearchReader(guide.Site, "en").Ask(question.Ask, 5).Loaded.Distinct()
            .Append("en/search/index.js").Sum(path => RealGuide.Packed(sizes[path])))).OrderBy(load => load.Size).ToList();
        output.WriteLine($"one query: median {loads[loads.Count / 2].Size}, most {loads[^1].Size} for \"{loads[^1].Ask}\"");
        Assert.InRange(loads[^1].Size, 1, OneQuery);
    }
}
