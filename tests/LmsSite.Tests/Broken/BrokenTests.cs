using LmsSite.Core;
using LmsSite.Core.Diagnostics;
using LmsSite.Tests.Drivers;

namespace LmsSite.Tests.Broken;

/// <summary>
/// One broken and one mended example for each rule, laid over the same good site. <c>README.md</c> beside this file says how.
/// </summary>
public sealed class BrokenTests
{
    private static readonly SiteOptions OnTheFirstOfJune = new(Today: new(2026, 6, 1));

    public static IEnumerable<TheoryDataRow<string>> Codes =>
        RuleBook.All.Select(rule => new TheoryDataRow<string>(rule.Code) { TestDisplayName = $"{rule.Code}: {rule.Title}" });

    [Fact]
    public void The_good_site_has_no_fault() => Good().Build(OnTheFirstOfJune).WithoutFaults();

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_broken_example_is_found(string code)
    {
        var site = Good().Over(Folder(code, "broken")).Build(OnTheFirstOfJune);
        Assert.Contains(code, site.Codes);
        Approved.Matches(Folder(code, "expected.txt"), Print.Faults(site.Faults, site.Texts));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_mended_example_has_no_fault(string code) => Good().Over(Folder(code, "mended")).Build(OnTheFirstOfJune).WithoutFaults();

    [Fact]
    public void Every_folder_belongs_to_a_rule() => Assert.Equal(
        RuleBook.All.Select(rule => rule.Code).Append("good").Order(StringComparer.Ordinal),
        Directory.EnumerateDirectories(Repository.Tests("Broken")).Select(Path.GetFileName).OfType<string>().Order(StringComparer.Ordinal));

    [Fact]
    public void No_two_rules_have_the_same_code_or_title()
    {
        Assert.Equal(RuleBook.All.Count, RuleBook.All.DistinctBy(rule => rule.Code).Count());
        Assert.Equal(RuleBook.All.Count, RuleBook.All.DistinctBy(rule => rule.Title).Count());
    }

    [Fact]
    public void A_rule_is_found_by_its_code_in_any_letter_case() => Assert.Same(LinkRules.DeadPage, RuleBook.Find("lms301"));

    private static TinySite Good() => TinySite.At(Folder("good"));

    private static string Folder(params string[] parts) => Repository.Tests(["Broken", .. parts]);
}
