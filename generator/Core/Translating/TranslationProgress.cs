using System.Collections.Immutable;
using LmsSite.Core.Languages;
using LmsSite.Core.Linking;
using LmsSite.Core.Resolving;

namespace LmsSite.Core.Translating;

/// <summary>How far a language has come: counted from its pages, never typed.</summary>
public sealed record TranslationProgress(Language Language, ImmutableArray<PageProgress> Pages)
{
    public SectionCount Total => Pages.Aggregate(SectionCount.None, (sum, page) => sum + page.Sections);

    /// <summary>All languages that are translated into, in the site's order.</summary>
    public static ImmutableArray<TranslationProgress> Of(Guide guide) =>
        [.. guide.Languages.Skip(1).Select(language => new TranslationProgress(language.Language,
            [.. language.Pages.Select(page => new PageProgress(page.Id, page.State is not Translation.Missing, SectionCount.Of(page)))]))];
}

/// <summary>One page of it.</summary>
/// <param name="Page">The page.</param>
/// <param name="IsTranslated">False where another language stands in for all of it.</param>
/// <param name="Sections">Its sections by their states.</param>
public sealed record PageProgress(PageId Page, bool IsTranslated, SectionCount Sections);

/// <summary>Sections counted by how they stand to their sources; what nobody accepted counts as outdated. The opening of a page is one of its sections.</summary>
public readonly record struct SectionCount(int Current, int Outdated, int Missing)
{
    public static readonly SectionCount None;

    public int Total => Current + Outdated + Missing;

    /// <summary>The share that is current, in whole percent, rounded down: 100 means all.</summary>
    public int Percent => Total == 0 ? 100 : 100 * Current / Total;

    public static SectionCount Of(GuidePage page) =>
        page.Sections.Where(section => section.Section.Id.Length > 0).Select(section => section.State).Prepend(page.State).Aggregate(None, (sum, state) => sum + Of(state));

    private static SectionCount Of(Translation state) => state switch
    {
        Translation.Missing => new(0, 0, 1),
        { IsBehind: true } => new(0, 1, 0),
        _ => new(1, 0, 0),
    };

    public static SectionCount operator +(SectionCount left, SectionCount right) =>
        new(left.Current + right.Current, left.Outdated + right.Outdated, left.Missing + right.Missing);

    public static SectionCount Add(SectionCount left, SectionCount right) => left + right;
}
