using System.Diagnostics;
using LmsSite.Tests.Drivers;

namespace LmsSite.Tests.Hostile;

/// <summary>YAML that is made to break its reader.</summary>
public sealed class YamlTests
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(20);

    /// <summary>What stands in guide.yaml, and the rules that find it.</summary>
    public static TheoryData<string, string> Broken => new()
    {
        { "name: &a [x, x]\ndescription: [*a, *a, *a]", "LMS102" },
        { "name: !!python/object x\ndescription: b", "LMS102" },
        { "name: !tag x\ndescription: b", "LMS102" },
        { "name: a\ndescription: b\n---\nname: c", "LMS102" },
        { "%YAML 9.9\n---\nname: a", "LMS102" },
        { "<<: {name: a}\ndescription: b", "LMS103 LMS104" },
        { "? [a]\n: b", "LMS102" },
        { "? {a: b}\n: b", "LMS102" },
        { "name: \"\\ud800\"\ndescription: b", "LMS102" },
        { "name: \"\\0\"\ndescription: b", "LMS102" },
        { "name: \"\\UFFFFFFFF\"\ndescription: b", "LMS102" },
        { "name: \"open", "LMS102" },
        { "name: [a", "LMS102" },
        { "- name: a", "LMS102" },
        { "just words", "LMS102" },
        { "name: a\nname: b\ndescription: c", "LMS106" },
        { "name: a\nname: [b]\ndescription: c", "LMS106" },
        { "name: {a: b}\ndescription: c", "LMS105" },
        { "name: \"\"\ndescription: b", "LMS105" },
        { "", "LMS104 LMS104" },
        { "# nothing", "LMS104 LMS104" },
        { "name: a\ndescription: b\ngroups: [pages]", "LMS105" },
        { "name: a\ndescription: b\ngroups: {pages: [x]}", "LMS105" },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public void Broken_yaml_is_told_and_never_thrown(string yaml, string codes)
    {
        var site = TinySite.English.With("en/guide.yaml", yaml).Build();
        Assert.Equal(codes, string.Join(' ', site.Codes.Order(StringComparer.Ordinal)));
        Assert.All(site.Faults, fault => Assert.StartsWith("en/guide.yaml(", fault.Place.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public void A_billion_laughs_are_not_laughed()
    {
        var laughs = "a: &a [lol, lol]\n" + string.Concat(Enumerable.Range('b', 24).Select(letter => $"{(char)letter}: &{(char)letter} [*{(char)(letter - 1)}, *{(char)(letter - 1)}]\n"));
        Timed(() => Assert.Equal(["LMS102"], TinySite.English.With("en/guide.yaml", laughs).Build().Codes));
    }

    [Theory]
    [InlineData("[", 100_000)]
    [InlineData("{a: ", 100_000)]
    [InlineData("- ", 100_000)]
    [InlineData("a: b\n", 100_000)]
    [InlineData("? ", 10_000)]
    [InlineData("\"", 100_001)]
    [InlineData("#", 1_000_000)]
    [InlineData("a", 1_000_000)]
    [InlineData(" ", 1_000_000)]
    [InlineData("\n", 100_000)]
    [InlineData("a: |\n b\n", 10_000)]
    public void Yaml_without_end_is_refused_soon(string piece, int times) =>
        Timed(() => Assert.NotEmpty(TinySite.English.With("en/guide.yaml", string.Concat(Enumerable.Repeat(piece, times))).Build().Faults));

    [Fact]
    public void Ten_thousand_keys_are_read_soon() =>
        Timed(() => Assert.Equal(10_000, TinySite.English.With("en/guide.yaml", string.Concat(Enumerable.Range(0, 10_000).Select(key => $"key-{key}: a\n"))).Build().Codes.Count(code => code == "LMS103")));

    [Theory]
    [InlineData("order: 99999999999999999999", "LMS105")]
    [InlineData("order: 1e9", "LMS105")]
    [InlineData("order: 0x10", "LMS105")]
    [InlineData("written: 2026-02-30", "LMS105")]
    [InlineData("written: 0000-00-00", "LMS105")]
    [InlineData("written: 2026-1-1", "LMS105")]
    [InlineData("needs-sources: yes", "LMS105")]
    [InlineData("reviewed: Dr. Bee", "LMS105")]
    [InlineData("reviewed: {name: a, role: b, date: soon}", "LMS105")]
    public void A_value_that_cannot_be_is_told(string line, string code) =>
        Assert.Equal([code], TinySite.English.With("en/x.md", TinySite.FrontMatter("x").Replace("needs-sources: false", line, StringComparison.Ordinal) + "- [ ] Is it so?\n").Build().Codes);

    [Theory]
    [InlineData("of: 1000000000", "LMS105")]
    [InlineData("of: 0", "LMS105")]
    [InlineData("of: -5", "LMS105")]
    [InlineData("of: 79228162514264337593543950336", "LMS105")]
    public void A_chart_of_a_billion_figures_is_not_drawn(string line, string code) =>
        Assert.Contains(code, TinySite.English.WithPage("x", $"```icon-array\ntitle: a\n{line}\nitems: [{{label: b, value: 1}}]\n```\n").Build().Codes);

    [Theory]
    [InlineData("79228162514264337593543950335", "0")]
    [InlineData("0.0000000000000000000000000001", "79228162514264337593543950335")]
    [InlineData("0", "0")]
    [InlineData("0.0", "0.1")]
    public void Bars_of_any_length_are_drawn(string first, string second) =>
        TinySite.English.WithPage("x", $"```bar-chart\ntitle: a\nunit: b\nitems: [{{label: c, value: {first}}}, {{label: d, value: {second}}}]\n```\n").Build().WithoutFaults();

    [Theory]
    [InlineData("-1")]
    [InlineData("79228162514264337593543950336")]
    [InlineData("NaN")]
    [InlineData("1,5")]
    [InlineData("~")]
    public void Bars_of_no_length_are_told(string value) =>
        Assert.Equal(["LMS105"], TinySite.English.WithPage("x", $"```bar-chart\ntitle: a\nunit: b\nitems: [{{label: c, value: \"{value}\"}}]\n```\n").Build().Codes);

    private static void Timed(Action work)
    {
        var started = Stopwatch.GetTimestamp();
        work();
        Assert.True(Stopwatch.GetElapsedTime(started) < Soon, $"It took {Stopwatch.GetElapsedTime(started)}.");
    }
}
