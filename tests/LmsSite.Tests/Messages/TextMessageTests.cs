using System.Collections.Immutable;
using System.Globalization;
using LmsSite.Core.Diagnostics;
using LmsSite.Core.Messages;
using LmsSite.Core.Sources;

namespace LmsSite.Tests.Messages;

/// <summary>What a person reads of a fault.</summary>
public sealed class TextMessageTests
{
    [Fact]
    public void The_line_is_shown_with_the_spot_marked_and_the_name_that_was_meant() => Assert.Equal("""
        a.md(2,5): error LMS301: no page
           2 | See [the start](indx.md).
             |     ^^^^^^^^^^^^^^^^^^^^ Did you mean "index.md"?
            why: A reader who presses it would find nothing.
            fix: Link to a Markdown file that exists, by its path from this file.

        """, Printed("One.\nSee [the start](indx.md).\n", LinkRules.DeadPage.At(new("a.md", 2, 5, 20), "no page", ["index.md"])));

    [Fact]
    public void Why_and_how_are_told_once_for_faults_alike() => Assert.Equal("""
        a.md(1,1): error LMS301: one
           1 | One Two
             | ^^^
            why: A reader who presses it would find nothing.
            fix: Link to a Markdown file that exists, by its path from this file.
        a.md(1,5): error LMS301: two
           1 | One Two
             |     ^^^

        """, Printed("One Two\n", LinkRules.DeadPage.At(new("a.md", 1, 1), "one"), LinkRules.DeadPage.At(new("a.md", 1, 5), "two")));

    [Theory]
    [InlineData("见[开始](x.md)。", 2, 10, "   1 | 见[开始](x.md)。", "     |   ^^^^^^^^^^^^")]
    [InlineData("\tSee [x](y).", 6, 6, "   1 |  See [x](y).", "     |      ^^^^^^")]
    [InlineData("e\u0301 [x](y)", 4, 6, "   1 | e\u0301 [x](y)", "     |   ^^^^^^")]
    [InlineData("انظر [هنا](x.md)", 6, 11, "   1 | انظر [هنا](x.md)", "     | here: [هنا](x.md)")]
    public void The_spot_is_marked_below_wide_and_combined_signs_and_named_where_text_runs_the_other_way(string line, int column, int length, string shown, string mark)
    {
        var printed = Printed(line, LinkRules.DeadPage.At(new("a.md", 1, column, length), "no page")).Split('\n');
        Assert.Equal([shown, mark], printed[1..3]);
    }

    [Fact]
    public void A_long_line_is_cut_around_the_spot()
    {
        var line = new string('a', 300) + " [x](y) " + new string('b', 300);
        var excerpt = Excerpt.Of(new("a.md", 1, 302, 6), SourceText.Of("a.md", line))!;
        Assert.Equal("[x](y)", excerpt.Marked);
        Assert.StartsWith("…", excerpt.Before);
        Assert.EndsWith("…", excerpt.After);
        Assert.True((excerpt.Before + excerpt.Marked + excerpt.After).Length < 120);
    }

    [Fact]
    public void What_would_command_a_terminal_is_not_passed_on() =>
        Assert.DoesNotContain(Printed("\e[31mred \u202Eturned", LinkRules.DeadPage.At(new("a.md", 1, 1), "no page")), sign => sign is '\e' or '\u202E');

    [Fact]
    public void The_same_fault_a_thousand_times_does_not_bury_another()
    {
        ImmutableArray<Diagnostic> faults = [.. Enumerable.Range(1, 1000).Select(number => WritingRules.NoSource.At(new(number % 2 == 0 ? "a.md" : "b.md"), number.ToString(CultureInfo.InvariantCulture)))
            .Append(LinkRules.DeadPage.At(new("z.md"), "no page"))];
        var lines = Printed("", faults).Split('\n');
        Assert.Contains("z.md: error LMS301: no page", lines);
        Assert.Contains("… and 992 more like LMS701: a.md (496), b.md (496)", lines);
        Assert.Contains("     1         0  z.md", lines);
        Assert.True(lines.Length < 30, string.Join('\n', lines));
    }

    private static string Printed(string text, params ImmutableArray<Diagnostic> faults) =>
        string.Concat(TextMessages.Of(faults, file => file == "a.md" && text.Length > 0 ? SourceText.Of(file, text) : null).Select(line => $"{line}\n"));
}
