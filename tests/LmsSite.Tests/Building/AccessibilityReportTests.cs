using LmsSite.Core.Diagnostics;
using LmsSite.Tests.Drivers;

namespace LmsSite.Tests.Building;

/// <summary>The page that tells how far everyone can read the site, and the report behind it.</summary>
public sealed class AccessibilityReportTests
{
    private const string Report = """
        {
          "report_date": "2026-05-03",
          "evaluation_methods_used": "axe-core 1.2.3 with all of its 99 rules in a browser; Nu Html Checker 4.5.6 of the W3C",
          "chapters": {
            "success_criteria_level_a": {"criteria": [{"num": "1.1.1", "title": "Non-text Content", "components": [{"name": "web", "adherence": {"level": "supports"}}]}]},
            "success_criteria_level_aa": {"criteria": []},
            "success_criteria_level_aaa": {"criteria": [{"num": "3.1.6", "title": "Pronunciation", "components": [{"name": "web", "adherence": {"level": "does-not-support", "notes": "Not told yet."}}]}]}
          }
        }
        """;

    [Fact]
    public void Where_nobody_has_judged_it_nothing_is_claimed() =>
        Assert.DoesNotContain(TinySite.English.Build().WithoutFaults().Files, file => file.Path.Contains("accessibility", StringComparison.Ordinal));

    [Fact]
    public void What_was_judged_is_told_on_a_page_and_published_for_programs()
    {
        var site = TinySite.English.With("accessibility.json", Report).Build().WithoutFaults();
        var page = site.Document("en/accessibility.html");

        Assert.Contains("axe-core 1.2.3 applies all of its 99 rules", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Not met: 3.1.6 Pronunciation (AAA). Not told yet.", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["1", "0", "0", "0", "0"], page.QuerySelectorAll("tbody tr:first-child td").Select(cell => cell.TextContent));
        Assert.Contains(site.Files, file => file.Path == "accessibility.json");
    }

    [Theory]
    [InlineData("{", "cannot be read here")]
    [InlineData("{}", "no OpenACR report")]
    [InlineData("[]", "no OpenACR report")]
    public void A_report_that_cannot_be_read_is_a_fault(string text, string expected)
    {
        var fault = Assert.Single(TinySite.English.With("accessibility.json", text).Build().Faults);
        Assert.Equal(SourceRules.BrokenJson.Code, fault.Rule.Code);
        Assert.Contains(expected, fault.What, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"supports\"", "\"perhaps\"")]
    [InlineData("2026-05-03", "in May")]
    [InlineData("axe-core", "a tool")]
    public void A_word_that_OpenACR_does_not_have_is_a_fault(string word, string other) =>
        Assert.Contains(TinySite.English.With("accessibility.json", Report.Replace(word, other, StringComparison.Ordinal)).Build().Faults, fault => fault.Rule == SourceRules.BrokenJson);
}
