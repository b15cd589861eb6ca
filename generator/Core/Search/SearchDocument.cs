using System.Collections.Immutable;
using LmsSite.Core.Languages;
using LmsSite.Core.Resolving;

namespace LmsSite.Core.Search;

/// <summary>What a search finds: the opening of a page, a section, or a term of the word list.</summary>
/// <param name="Page">The page on which it stands.</param>
/// <param name="Language">The language of its words: not that of the frame where a translation is missing.</param>
/// <param name="Anchor">Its id on the page; empty for the opening.</param>
/// <param name="Title">Its heading; for the opening, the page's title.</param>
/// <param name="Parent">The heading of the section that it is a part of, or nothing.</param>
/// <param name="Texts">Its running text, stretch by stretch; that of an opening begins with the page's description.</param>
/// <param name="Kind">Which of the three it is.</param>
public sealed record SearchDocument(GuidePage Page, Language Language, string Anchor, string Title, string Parent, ImmutableArray<ReadOnlyMemory<char>> Texts, DocumentKind Kind)
{
    /// <summary>What readers type who look for it, in the language of the frame.</summary>
    public ImmutableArray<string> Asked { get; init; } = [];

    /// <summary>True for a part that many pages have under the same heading, such as what to do next: the heading names no subject.</summary>
    public bool IsRoutine { get; init; }

    /// <summary>True where another language stands in for a missing translation.</summary>
    public bool IsStandIn(Language frame) => Language != frame;
}

/// <summary>What a search can find: a page by its opening, a section, or a term that the glossary explains.</summary>
public enum DocumentKind
{
    Opening,
    Section,
    Term,
}
