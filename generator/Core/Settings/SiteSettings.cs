using System.Collections.Immutable;
using LmsSite.Core.Diagnostics;
using LmsSite.Core.Languages;
using LmsSite.Core.Linking;

namespace LmsSite.Core.Settings;

/// <summary>What site.yaml says: everything about the site that is the same in all languages.</summary>
public sealed record SiteSettings
{
    /// <summary>Where the site is published, ending in a slash. Only what a standard wants absolute is made from it.</summary>
    public required Uri Address { get; init; }

    /// <summary>The languages; the first is the one that all others are translated from.</summary>
    public required ImmutableArray<Language> Languages { get; init; }

    /// <summary>Groups of pages in reading order. Empty: made from the folders.</summary>
    public required ImmutableArray<GroupSettings> Navigation { get; init; }

    /// <summary>The page that every page leads to in its header, such as the danger signs.</summary>
    public PageId? Urgent { get; init; }

    /// <summary>The page that tells who made the guide.</summary>
    public PageId? About { get; init; }

    /// <summary>Where readers report what is wrong.</summary>
    public FeedbackForm? Feedback { get; init; }

    public LicenceSettings? Licence { get; init; }

    /// <summary>What the guide is about, for search engines (schema.org).</summary>
    public SubjectSettings? Subject { get; init; }

    /// <summary>What readers can take along.</summary>
    public EditionSettings Editions { get; init; } = EditionSettings.None;

    /// <summary>Whether readers may keep the hosted site in their browser.</summary>
    public OfflineCopy OfflineCopy { get; init; }

    public WritingLimits Writing { get; init; } = WritingLimits.None;

    /// <summary>What readers may have to load.</summary>
    public Budgets Budgets { get; init; } = Budgets.None;

    /// <summary>Levels of rules that differ from the usual ones, by code.</summary>
    public ImmutableDictionary<string, Severity> Checks { get; init; } = ImmutableDictionary<string, Severity>.Empty;

    public SourceSpan Place { get; init; }

    /// <summary>False for a rule that site.yaml has switched off: whoever would look for its faults for long need not begin.</summary>
    public bool Asks(DiagnosticRule rule) => Checks.GetValueOrDefault(rule.Code, rule.Severity) != Severity.Off;

    public Language DefaultLanguage => Languages[0];

    /// <summary>The language, those that stand in for it where it has no words of its own, and last the one that all are translated from.</summary>
    public ImmutableArray<Language> StandIns(Language language) =>
        [.. language.Fallback.TakeWhile(tag => tag != DefaultLanguage.Tag).Prepend(language.Tag).Append(DefaultLanguage.Tag).Distinct()
            .Select(tag => Languages.FirstOrDefault(other => other.Tag == tag)).OfType<Language>()];
}

/// <summary>The copy of the hosted site that a browser keeps when its reader asks for it.</summary>
public enum OfflineCopy
{
    /// <summary>It has never been offered.</summary>
    None,

    /// <summary>Readers may ask for it.</summary>
    Offered,

    /// <summary>It was offered once: what browsers still keep is taken away when they come by.</summary>
    Withdrawn,
}

/// <summary>A group of the navigation; its title stands in each language's guide.yaml.</summary>
public sealed record GroupSettings(string Id, ImmutableArray<PageEntry> Pages, SourceSpan Place);

/// <summary>A page named in site.yaml, and where.</summary>
public sealed record PageEntry(PageId Id, SourceSpan Place);

/// <summary>The licence of the text: its name and where it can be read.</summary>
public sealed record LicenceSettings(string Name, string Url);

/// <summary>A schema.org type with a name and another address that means the same, such as a Wikidata entry.</summary>
public sealed record SubjectSettings(string Type, string Name, string? SameAs);
