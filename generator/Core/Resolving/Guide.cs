using System.Collections.Frozen;
using System.Collections.Immutable;
using LmsSite.Core.Citations;
using LmsSite.Core.Content;
using LmsSite.Core.Diagnostics;
using LmsSite.Core.Languages;
using LmsSite.Core.Linking;
using LmsSite.Core.Provenance;
using LmsSite.Core.Settings;

namespace LmsSite.Core.Resolving;

/// <summary>The whole guide in all languages. Every link, citation and name in it is resolved.</summary>
public sealed record Guide
{
    public required SiteSettings Site { get; init; }

    public required ImmutableArray<GuideLanguage> Languages { get; init; }

    public required Bibliography Bibliography { get; init; }

    public required Contacts Contacts { get; init; }

    /// <summary>Files of the media folder that are published, by path.</summary>
    public required ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> Media { get; init; }

    /// <summary>Drawings that stand inside pages, by path.</summary>
    public required ImmutableDictionary<string, Drawing> Drawings { get; init; }

    /// <summary>How far the site meets WCAG; null where nobody has judged it.</summary>
    public AccessibilityReport? Accessibility { get; init; }

    public Organisation? Organisation(string id) => Contacts.Organisations.FirstOrDefault(organisation => organisation.Id == id);
}

/// <summary>The guide in one language: every page of the original, in this language or standing in for it.</summary>
public sealed record GuideLanguage
{
    public required Language Language { get; init; }

    public required Strings Strings { get; init; }

    public required GuideTexts Texts { get; init; }

    /// <summary>What readers call things, for search and the A–Z page.</summary>
    public SearchWords Search { get; init; } = SearchWords.None;

    public required ImmutableArray<NavigationGroup> Navigation { get; init; }

    /// <summary>The id of the group that holds a page, the first if several do. Every page asks for its own: searching all of them each time would grow with the square of the guide.</summary>
    public required FrozenDictionary<PageId, string> GroupIds { get; init; }

    /// <summary>What its translators have accepted.</summary>
    public required TranslatedFrom TranslatedFrom { get; init; }

    /// <summary>All pages in reading order.</summary>
    public required ImmutableArray<GuidePage> Pages { get; init; }

    /// <summary>The pages by identity.</summary>
    public required ImmutableDictionary<PageId, GuidePage> ById { get; init; }

    /// <summary>True if every section of every page is translated, or the language is the original.</summary>
    public required bool IsComplete { get; init; }
}

/// <summary>A part of the menu, with its pages in reading order.</summary>
public sealed record NavigationGroup(string Id, string Title, ImmutableArray<GuidePage> Pages);

/// <summary>One page as it is shown in one language.</summary>
public sealed record GuidePage
{
    public required PageId Id { get; init; }

    /// <summary>The language of the page's words: not that of the frame around them where a translation is missing.</summary>
    public required Language Language { get; init; }

    public required FrontMatter FrontMatter { get; init; }

    /// <summary>The file that its words come from.</summary>
    public required SourceSpan Place { get; init; }

    /// <summary>How its opening stands to the original: title, description, and what stands before the first heading.</summary>
    public required Translation State { get; init; }

    public required ImmutableArray<GuideSection> Sections { get; init; }

    /// <summary>The works that the page cites, by their numbers.</summary>
    public required ImmutableArray<CitedReference> Sources { get; init; }
}

/// <summary>A section as it is shown: its own language may differ from the page's.</summary>
/// <param name="Section">What was written.</param>
/// <param name="Language">The language of its words.</param>
/// <param name="State">How it stands to its original.</param>
/// <param name="Links">Targets by the index that a link or image carries.</param>
/// <param name="Citations">Citations by the index that a node carries.</param>
/// <param name="ContactCitations">The source of each emergency number of the contacts, where the section shows them; else empty.</param>
public sealed record GuideSection(
    Section Section,
    Language Language,
    Translation State,
    ImmutableArray<LinkTarget> Links,
    ImmutableArray<NumberedCitation> Citations,
    ImmutableArray<NumberedCitation?> ContactCitations);

/// <summary>A citation with the numbers that its works have on the page.</summary>
public sealed record NumberedCitation(ImmutableArray<NumberedItem> Items);

/// <summary>One cited work.</summary>
/// <param name="Number">Its number on the page, from 1 in order of first use.</param>
/// <param name="Use">Which use of it this is, from 1.</param>
/// <param name="Prefix">Words before it, as written.</param>
/// <param name="Locator">Where in the work, as written.</param>
public readonly record struct NumberedItem(int Number, int Use, string Prefix, string Locator);

/// <summary>A work with its number on a page, and how often the page cites it.</summary>
public sealed record CitedReference(int Number, Reference Reference, int Uses);
