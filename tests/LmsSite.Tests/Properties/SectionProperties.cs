using System.Text;
using CsCheck;
using LmsSite.Core.Diagnostics;
using LmsSite.Core.Linking;
using LmsSite.Core.Reading;
using LmsSite.Core.Sources;
using LmsSite.Tests.Drivers;

namespace LmsSite.Tests.Properties;

/// <summary>Splitting a page into sections loses nothing of what was written.</summary>
public sealed class SectionProperties
{
    [Fact]
    public void The_sections_together_hold_every_line_of_the_page() => HostileText.Gen.Sample(text =>
    {
        var page = PageReader.Read(new SourceFile("en/x.md", Encoding.UTF8.GetBytes(TinySite.FrontMatter("x") + text)), "en", new PageId("x"), new Faults())!;
        var kept = string.Join('\n', page.Sections.Select(section => section.Markdown));
        var written = Lines(text);
        Assert.Equal(written, Lines(kept));
    }, iter: 4_000);

    [Theory]
    [InlineData("Drone {#drone}\n: A male bee.")]
    [InlineData("| a | b |\n|---|---|\n| c | d |")]
    [InlineData("> [!TIP]\n> Wait.")]
    [InlineData("    indented code")]
    [InlineData("```\nplain\n```")]
    [InlineData("[a]: b\n\n## Heading {#heading}\n\n[a]")]
    [InlineData("Heading\n-------\n\nText")]
    [InlineData("<!-- comment -->\n\nText")]
    [InlineData("- a\n\n  b\n\n## Heading {#heading}")]
    public void No_kind_of_block_loses_its_beginning(string text)
    {
        var page = PageReader.Read(new SourceFile("en/x.md", Encoding.UTF8.GetBytes(TinySite.FrontMatter("x") + text)), "en", new PageId("x"), new Faults())!;
        Assert.Equal(Lines(text), Lines(string.Join('\n', page.Sections.Select(section => section.Markdown))));
    }

    /// <summary>The lines with anything on them. Spaces at their ends say nothing.</summary>
    private static IEnumerable<string> Lines(string text) =>
        text.ReplaceLineEndings("\n").Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0);
}
