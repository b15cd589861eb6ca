using System.Text.Json.Nodes;
using LmsSite.Core.Diagnostics;
using LmsSite.Core.Messages;

namespace LmsSite.Tests.Messages;

/// <summary>What other programs read of a fault.</summary>
public sealed class MachineFormatTests
{
    private static readonly Diagnostic Fault = LinkRules.DeadPage.At(new("input/en/a b,c.md", 2, 5, 20), "no page \"x%\"\nhere", ["y"]);

    [Fact]
    public void GitHub_shows_a_fault_at_its_line_with_all_that_is_known_of_it() => Assert.Equal(
        "::error file=input/en/a b%2Cc.md,line=2,col=5,title=LMS301%3A A link to a page that does not exist::no page \"x%25\"%0Ahere%0ADid you mean \"y\"?"
        + "%0AWhy: A reader who presses it would find nothing.%0AFix: Link to a Markdown file that exists, by its path from this file.",
        GitHubMessages.Of([Fault]).Single());

    [Fact]
    public void GitHub_is_told_errors_first_for_it_shows_only_ten() => Assert.Equal(
        ["::error", "::warning"],
        GitHubMessages.Of([Fault with { Severity = Severity.Warning }, Fault]).Select(line => line.Split(' ')[0]));

    [Fact]
    public void Code_scanning_is_told_every_rule_with_its_help_and_where_the_fault_is()
    {
        var run = JsonNode.Parse(SarifLog.Of([Fault, WritingRules.NoSource.At(new("a.md"), "nothing is cited")]))!["runs"]![0]!;
        var rules = run["tool"]!["driver"]!["rules"]!.AsArray();
        Assert.Equal(RuleBook.All.Select(rule => rule.Code), rules.Select(rule => (string)rule!["id"]!));
        Assert.All(rules, rule => Assert.NotEmpty((string)rule!["help"]!["markdown"]!));
        var (first, second) = (run["results"]![0]!, run["results"]![1]!);
        Assert.Equal("LMS301", (string)rules[(int)first["ruleIndex"]!]!["id"]!);
        Assert.Equal("error", (string)first["level"]!);
        Assert.Equal("warning", (string)second["level"]!);
        var place = first["locations"]![0]!["physicalLocation"]!;
        Assert.Equal("input/en/a%20b%2Cc.md", (string)place["artifactLocation"]!["uri"]!);
        Assert.Equal((2, 5), ((int)place["region"]!["startLine"]!, (int)place["region"]!["startColumn"]!));
        Assert.Null(second["locations"]![0]!["physicalLocation"]!["region"]);
    }
}
