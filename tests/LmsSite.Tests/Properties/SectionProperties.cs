using System.Collections.Immutable;
using System.Text;
using CsCheck;
using LmsSite.Core.Content;
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
    public void The_sections_together_hold_every_letter_of_the_page() => HostileText.Gen.Sample(text =>
        Assert.Equal(Letters(text), Letters(string.Concat(Read(text).Select(section => section.Markdown.ToString())))), iter: 4_000);

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
    public void The_sections_together_hold_every_line_of_the_page(string text) =>
        Assert.Equal(Lines(text), Lines(string.Join('\n', Read(text).Select(section => section.Markdown.ToString()))));

    private static ImmutableArray<Section> Read(string text) =>
        PageReader.Read(new SourceFile("en/x.md", Encoding.UTF8.GetBytes(TinySite.FrontMatter("x") + text)), "en", new PageId("x"), new Faults())!.Sections;

    private static string Letters(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));

    /// <summary>The lines with anything on them. Spaces at their ends say nothing.</summary>
    private static IEnumerable<string> Lines(string text) =>
        text.ReplaceLineEndings("\n").Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0);
}
