using LmsSite.Tests.Drivers;

namespace LmsSite.Tests.Building;

/// <summary>What readers load is weighed at every build: the offender is named, and what weighs.</summary>
public sealed class BudgetTests
{
    private static readonly string Words = string.Concat(Enumerable.Range(0, 3000).Select(number => $"word{(number * 7919) % 3001}{(number % 20 == 19 ? ".\n\n" : " ")}"));

    [Fact]
    public void A_page_over_its_budget_is_named_with_what_weighs()
    {
        var fault = Assert.Single(Hives("page: 4").Build().Faults, fault => fault.Rule.Code == "LMS610");

        Assert.Equal("en/hives.md", fault.Place.File);
        Assert.Matches(@"^en/hives\.html weighs [\d.]+ kB packed, at most 4\.0 are wanted; its markup is \d+ % text, ", fault.What);
    }

    [Fact]
    public void A_first_visit_counts_the_style_and_the_script() =>
        Assert.Contains(Hives("first-visit: 5").Build().Faults, fault => fault.What.Contains("its style and script", StringComparison.Ordinal));

    [Fact]
    public void A_page_within_its_budget_is_not_named() => Hives("page: 400").Build().WithoutFaults();

    [Fact]
    public void A_list_that_is_long_by_its_nature_is_left_out() => Hives("page: 4\n  except: [hives]").Build().WithoutFaults();

    private static TinySite Hives(string budget) => TinySite.English.WithPage("hives", $"## Wood {{#wood}}\n\n{Words}\n")
        .With("site.yaml", $"address: https://bees.example/\nlanguages:\n  - tag: en\n    name: English\nbudgets:\n  {budget}\n");
}
