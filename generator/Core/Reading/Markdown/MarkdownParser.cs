using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Extensions.Yaml;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;

namespace LmsSite.Core.Reading.Markdown;

/// <summary>GitHub's Markdown with Pandoc's citations and definition lists.</summary>
internal static class MarkdownParser
{
    private static readonly MarkdownPipeline Pipeline = Build();

    /// <summary>More signs than any page has: some texts take a time that grows with the square of their length.</summary>
    private const int LongestPage = 200_000;

    private const int LongestStretch = 20_000;

    /// <summary>Where the text goes on and on, without an empty line or without an end, as an offset; null if it does not.</summary>
    public static int? EndlessAt(ReadOnlySpan<char> markdown)
    {
        if (markdown.Length < LongestStretch)
        {
            return null;
        }

        var start = 0;
        for (var i = 0; i < markdown.Length; i++)
        {
            var isEmptyLine = markdown[i] == '\n' && (i == 0 || markdown[i - 1] == '\n');
            start = isEmptyLine ? i + 1 : start;
            if (i - start >= LongestStretch || i >= LongestPage)
            {
                return start;
            }
        }

        return null;
    }

    /// <summary>
    /// Parses the whole text of a page, front matter and all, so that places in it are places in the file; null if it is nested more
    /// deeply than any reader could follow.
    /// </summary>
    /// <param name="page">The text.</param>
    /// <param name="bodyStart">Where the Markdown begins.</param>
    public static MarkdownDocument? Parse(string page, int bodyStart)
    {
        try
        {
            var document = Markdig.Markdown.Parse(page, Pipeline);
            if (bodyStart == 0)
            {
                return document;
            }

            if (document is [YamlFrontMatterBlock { Span.End: var end }, ..] && end < bodyStart && page.AsSpan((end + 1)..bodyStart).IsWhiteSpace())
            {
                document.RemoveAt(0);
                return document;
            }

            // The library does not see the same front matter. Empty lines in its place keep every place in the file.
            return Markdig.Markdown.Parse(string.Concat(new string('\n', bodyStart), page.AsSpan(bodyStart)), Pipeline);
        }
        catch (ArgumentException)
        {
            // The library's own guard against hostile nesting; it has no other sign for it.
            return null;
        }
    }

    private static MarkdownPipeline Build()
    {
        var builder = new MarkdownPipelineBuilder()
            .UsePreciseSourceLocation()
            .UseYamlFrontMatter()
            .UsePipeTables()
            .UseTaskLists()
            .UseDefinitionLists()
            .UseAlertBlocks()
            .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough);
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new CitationParser());
        return builder.Build();
    }
}
