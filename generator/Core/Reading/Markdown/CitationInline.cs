using System.Collections.Immutable;
using Markdig.Syntax.Inlines;

namespace LmsSite.Core.Reading.Markdown;

/// <summary>A citation found by <see cref="CitationParser"/>. Places are offsets into the Markdown.</summary>
internal sealed class CitationInline : LeafInline
{
    public required ImmutableArray<CitationGrammar.Item> Items { get; init; }

    /// <summary>What is wrong with it, or null.</summary>
    public string? Fault { get; init; }
}
