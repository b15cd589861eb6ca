using System.Collections.Immutable;
using LmsSite.Core.Citations;
using LmsSite.Core.Diagnostics;
using LmsSite.Core.Linking;

namespace LmsSite.Core.Content;

/// <summary>A heading with what stands under it, up to the next heading: the unit of translation, search and deep links.</summary>
public sealed record Section
{
    /// <summary>The same in every language. Empty for what stands before the first heading.</summary>
    public required string Id { get; init; }

    /// <summary>2 to 6, as in HTML; 1 for what stands before the first heading.</summary>
    public required int Level { get; init; }

    public required ImmutableArray<Node> Heading { get; init; }

    /// <summary>The heading's words without markup.</summary>
    public required string Title { get; init; }

    public required ImmutableArray<Node> Body { get; init; }

    /// <summary>Every node of the body, those inside boxes too. Gathered at each call: ask once.</summary>
    public ImmutableArray<Node> Nodes => Node.WithInner(Body);

    public required ImmutableArray<LinkSource> Links { get; init; }

    public required ImmutableArray<CitationSource> Citations { get; init; }

    /// <summary>The running text, stretch by stretch.</summary>
    public required ImmutableArray<Prose> Prose { get; init; }

    /// <summary>True if the author says that nothing here needs a source: the class <c>.uncited</c> behind the heading's id.</summary>
    public required bool NeedsNoSource { get; init; }

    /// <summary>Ids of the terms that the section defines.</summary>
    public required ImmutableArray<string> Terms { get; init; }

    /// <summary>The same terms with their words.</summary>
    public ImmutableArray<DefinedTerm> Definitions { get; init; } = [];

    /// <summary>The Markdown it was made from: a stretch of the file's own text.</summary>
    public required ReadOnlyMemory<char> Markdown { get; init; }

    public required SourceSpan Place { get; init; }
}

/// <summary>A term of a word list with its meaning, without markup.</summary>
public sealed record DefinedTerm(string Id, string Words, string Meaning);
