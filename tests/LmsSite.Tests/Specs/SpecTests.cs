using System.Text.RegularExpressions;
using LmsSite.Core.Diagnostics;
using LmsSite.Tests.Drivers;

namespace LmsSite.Tests.Specs;

/// <summary>Builds every example of the specification files as a page of a tiny guide, and compares what comes out.</summary>
public sealed partial class SpecTests
{
    private const string Page = "en/example";

    public static IEnumerable<TheoryDataRow<string, string>> Examples =>
        from file in SpecFile.All
        from example in SpecFile.Read(file)
        select new TheoryDataRow<string, string>(Path.GetFileName(file), example.Name)
        {
            TestDisplayName = $"{Path.GetFileNameWithoutExtension(file)}: {example.Name}",
        };

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_example_is_published_as_the_specification_says(string file, string name)
    {
        var example = SpecFile.Read(Repository.Tests("Specs", file)).Single(example => example.Name == name);
        Assert.NotEmpty(example.Expectations);
        var given = example.Given.Aggregate(TinySite.English, (site, given) => site.With(given.Path, given.Text + "\n"));
        var site = (example.Markdown.StartsWith("---\n", StringComparison.Ordinal)
            ? given.With(Page + ".md", example.Markdown + "\n")
            : given.WithPage("example", example.Markdown + "\n")).Build();
        foreach (var expected in example.Expectations)
        {
            Compare(example, expected, expected.Info == "text" ? Faults(site) : Markup(site, expected.Info));
        }

        if (example.Expectations.All(expected => expected.Info != "text"))
        {
            Assert.True(!site.Faults.Any(fault => fault.Rule != CitationRules.UnusedReference), Print.Faults(site.Faults, site.Texts));
            Assert.Empty(new PageLinks(site).Dead(Page + ".html"));
        }
    }

    private static void Compare(SpecExample example, SpecBlock expected, string actual)
    {
        if (Normal(expected.Text) == Normal(actual))
        {
            return;
        }

        if (Approved.Updating)
        {
            SpecFile.Rewrite(example.File, expected.Position, actual);
            return;
        }

        Assert.Fail($"{Path.GetFileName(example.File)}({expected.FirstLine + 1}): {example.Name}\n{example.Markdown}\nis published as\n{actual}\n"
            + $"{Approved.FirstDifference(Normal(expected.Text), Normal(actual))}\n{Approved.HowToApprove}");
    }

    /// <summary>Places, codes and sentences, without the reasons: those belong to the rule.</summary>
    private static string Faults(BuiltSite site) =>
        string.Join('\n', site.Faults.Where(fault => fault.Rule != CitationRules.UnusedReference).Select(fault => fault.ToString()));

    /// <summary>The body of the article, or the element that the selector behind the word html names.</summary>
    private static string Markup(BuiltSite site, string info)
    {
        var html = info == "html"
            ? site.Words(Page + ".html")
            : site.Document(Page + ".html").QuerySelector(info["html ".Length..])?.OuterHtml ?? "";
        return LinesBetweenTags().Replace(Pictures().Replace(html, "<svg>…</svg>"), ">\n<").Trim();
    }

    private static string Normal(string html) => BetweenTags().Replace(html, ">\n<").Trim();

    [GeneratedRegex(@">\s*\n\s*<|><")]
    private static partial Regex BetweenTags();

    [GeneratedRegex("<svg.*?</svg>", RegexOptions.Singleline)]
    private static partial Regex Pictures();

    [GeneratedRegex(@">\s*\n\s*<")]
    private static partial Regex LinesBetweenTags();
}
