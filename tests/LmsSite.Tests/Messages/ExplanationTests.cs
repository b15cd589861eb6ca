using LmsSite.Core.Diagnostics;
using LmsSite.Core.Messages;
using LmsSite.Tests.Drivers;
using LmsSite.Tests.Translations.Drivers;

namespace LmsSite.Tests.Messages;

/// <summary>What "explain" tells of a rule: its example is the one that <c>BrokenTests</c> builds.</summary>
public sealed class ExplanationTests
{
    private static readonly Dictionary<string, string> Files = Directory.EnumerateFiles(Repository.Tests("Broken"), "*", SearchOption.AllDirectories)
        .ToDictionary(file => Path.GetRelativePath(Repository.Tests("Broken"), file).Replace('\\', '/'), File.ReadAllText);

    public static IEnumerable<TheoryDataRow<string>> Codes => RuleBook.All.Select(rule => new TheoryDataRow<string>(rule.Code));

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_rule_has_an_example_that_shows_its_message_and_how_it_was_mended(string code)
    {
        var example = RuleExample.Of(code, Files);
        Assert.Contains(example.Told, line => line.Contains($" {code}: ", StringComparison.Ordinal));
        Assert.NotEmpty(example.Mended);
    }

    [Fact]
    public void The_program_tells_it_on_a_terminal()
    {
        using var desk = new Desk(TranslatedSite.Empty);
        Assert.Equal("""
            LMS302: A link to a section that does not exist
              An error: nothing is published until it is mended.

            Why it matters
              The reader would land at the top of a page and have to search.

            How to mend it
              Link to an id that stands after a heading or a glossary term of that page.

            An example
              en/hive.md(8,5): error LMS302: the page "hive.md" has no section or term "frame"
                 8 | See [the frames](#frame) [@count2025].
                   |     ^^^^^^^^^^^^^^^^^^^^ Did you mean "#frames"?

            Mended in en/hive.md
              - See [the frames](#frame) [@count2025].
              + See [the frames](#frames) [@count2025].

            """, Explained(desk, "LMS302").Succeeds().Output);
    }

    [Fact]
    public void A_code_that_does_not_exist_leads_to_those_that_do()
    {
        using var desk = new Desk(TranslatedSite.Empty);
        var ran = Explained(desk, "LMS30");
        Assert.Equal(2, ran.ExitCode);
        Assert.Contains("Did you mean LMS301 or", ran.Errors);
    }

    [Fact]
    public void The_documentation_gets_the_same_words()
    {
        using var desk = new Desk(TranslatedSite.Empty);
        Assert.Equal(string.Join('\n', RuleBook.All.Select(rule => new Explanation(rule, RuleExample.Of(rule.Code, Files)).Markdown())), Explained(desk, "--markdown").Succeeds().Output);
    }

    private static Ran Explained(Desk desk, params string[] arguments) => desk.Run("dotnet", [Path.Combine(AppContext.BaseDirectory, "lmssite.dll"), "explain", .. arguments]);
}
