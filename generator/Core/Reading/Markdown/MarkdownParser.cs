using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;

namespace LmsSite.Core.Reading.Markdown;

/// <summary>GitHub's Markdown with Pandoc's citations and definition lists.</summary>
internal static class MarkdownParser
{
    private static readonly MarkdownPipeline Pipeline = Build();

    /// <summary>Parses the text; null if it is nested more deeply than any reader could follow.</summary>
    public static MarkdownDocument? Parse(string markdown)
    {
        try
        {
            return Markdig.Markdown.Parse(markdown, Pipeline);
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
            .UsePipeTables()
            .UseTaskLists()
            .UseDefinitionLists()
            .UseAlertBlocks()
            .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough);
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new CitationParser());
        return builder.Build();
    }
}
