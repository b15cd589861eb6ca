using System.Diagnostics;
using System.Text;
using CsCheck;
using LmsSite.Core.Diagnostics;
using LmsSite.Core.Linking;
using LmsSite.Core.Reading;
using LmsSite.Core.Sources;
using LmsSite.Tests.Drivers;

namespace LmsSite.Tests.Properties;

/// <summary>Reading a page never fails, whatever stands in it, and soon comes to an end.</summary>
public sealed class PageReadingProperties
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(30);

    /// <summary>What is repeated to a million signs, or to two hundred levels.</summary>
    public static TheoryData<string> Repeated =>
    [
        "[", "[a", "[a](", "[@", "[@a;", "![", "](", "{#", "{#a} ", ">", "> ", "- ", "  - ", "1. ", "*", "*a ", "a* ", "**a ", "_a_", "`", "` ", "```\n", "```icon-array\n", "~~a", "|", "|a", "| a |\n", "<", "<a ", "<!--",
        "&", "&#", "\\", "\0", "\t", "\n", " ", "# ", "## a {#a}\n\n", ": ", "a\n: b\n", "- [ ] ", "[a]: b\n\n", "> [!TIP]\n", "a", "1", "a. ", "!", "a!", "(", "\"", "\u2028", "🐝",
    ];

    [Fact]
    public void Random_text_is_read_without_an_exception() =>
        HostileText.Gen.Sample(text => Read(TinySite.FrontMatter("x") + text) is not null, iter: 4_000);

    [Fact]
    public void Random_text_in_the_front_matter_is_read_without_an_exception() =>
        HostileText.Gen.Sample(text => Read($"---\ntitle: {text}\n---\n\nA page.\n") is not null, iter: 4_000);

    [Fact]
    public void Random_bytes_are_read_without_an_exception() =>
        Gen.Byte.Array[0, 200].Sample(bytes => InputReader.Read(new("en/x.md", bytes)) is not null, iter: 4_000);

    [Fact]
    public void Random_text_is_published_without_an_exception() =>
        HostileText.Gen.Sample(text => TinySite.English.WithPage("x", text).Lenient().Build().Files.Length > 0, iter: 500);

    [Theory]
    [MemberData(nameof(Repeated))]
    public void A_page_of_a_million_signs_is_read_soon(string piece)
    {
        foreach (var length in (int[])[400, 15_000, 1_000_000])
        {
            var text = string.Concat(Enumerable.Repeat(piece, length / piece.Length));
            var started = Stopwatch.GetTimestamp();
            Read(TinySite.FrontMatter("x") + text);
            Read($"---\ntitle: {text}\ndescription: b\n---\n");
            Assert.True(Stopwatch.GetElapsedTime(started) < Soon, $"{length} signs took {Stopwatch.GetElapsedTime(started)}");
        }
    }

    private static Core.Content.Page? Read(string text) => PageReader.Read(new SourceFile("en/x.md", Encoding.UTF8.GetBytes(text)), "en", new PageId("x"), new Faults());
}
