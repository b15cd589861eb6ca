using System.Text.RegularExpressions;
using LmsSite.Tests.Drivers;

namespace LmsSite.Tests.Documentation;

/// <summary>Writes the page that the documentation shows to a new writer, and makes the ten slips that it tells of.</summary>
public sealed partial class FirstPageTests
{
    private const string File = "docs/guide/en/first-page.md";

    private static string Page { get; } = Shown().Match(Repository.Text(File)).Groups["page"].Value;

    public static IEnumerable<TheoryDataRow<string, string, string>> Slips =>
        from Match slip in Slip().Matches(Repository.Text(File))
        select new TheoryDataRow<string, string, string>(slip.Groups["right"].Value, slip.Groups["wrong"].Value, slip.Groups["answer"].Value)
        {
            TestDisplayName = $"for {slip.Groups["right"].Value}: {slip.Groups["wrong"].Value}",
        };

    [Fact]
    public void The_page_has_no_fault() => Built(Page).WithoutFaults();

    [Fact]
    public void There_are_ten_slips() => Assert.Equal(10, Slips.Count());

    [Theory]
    [MemberData(nameof(Slips))]
    public void A_slip_is_answered_as_the_page_says(string right, string wrong, string answer)
    {
        Assert.Contains(right, Page, StringComparison.Ordinal);
        var told = string.Join('\n', Built(Page.Replace(right, wrong, StringComparison.Ordinal)).Faults.Where(fault => fault.Severity == Core.Diagnostics.Severity.Error));
        if (Approved.Updating)
        {
            Approved.Matches(Repository.Path(File), Repository.Text(File).Replace($"you type `{wrong}`:\n\n```\n{answer}\n```", $"you type `{wrong}`:\n\n```\n{told}\n```", StringComparison.Ordinal));
            return;
        }

        Assert.Equal(answer, told);
    }

    private static BuiltSite Built(string page) => TinySite.English
        .With("references.json", """
            [
              {"id": "ministry", "type": "webpage", "title": "Rules for beekeepers", "URL": "https://hives.example/rules"},
              {"id": "count2025", "type": "webpage", "title": "The great count of hives", "URL": "https://hives.example/count"}
            ]
            """)
        .With("en/visits.md", page).Build(new(Today: new(2026, 6, 1)));

    [GeneratedRegex(@"^`input/en/visits\.md`:\n\n````\n(?<page>.*?)^````$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Shown();

    [GeneratedRegex(@"For `(?<right>[^`]+)` you type `(?<wrong>[^`]+)`:\n\n```\n(?<answer>.*?)\n```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Slip();
}
