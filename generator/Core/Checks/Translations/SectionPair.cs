using System.Collections.Immutable;
using LmsSite.Core.Diagnostics;
using LmsSite.Core.Provenance;
using LmsSite.Core.Resolving;

namespace LmsSite.Core.Checks.Translations;

/// <summary>A translated section beside the one that it was made from.</summary>
/// <param name="Id">The section's id; empty for the opening, to which the page's title and description belong.</param>
/// <param name="SourcePage">The page in the original language.</param>
/// <param name="Page">The page in the translation.</param>
/// <param name="Source">The original section; null for an opening without text.</param>
/// <param name="Translated">The translated section; null for an opening without text of its own.</param>
/// <param name="State">How the one stands to the other.</param>
internal sealed record SectionPair(string Id, GuidePage SourcePage, GuidePage Page, GuideSection? Source, GuideSection? Translated, Translation State)
{
    public SectionKey Key => new(Page.Id, Id);

    public SourceSpan Place => Translated?.Section.Place ?? Page.Place;

    public SourceSpan SourcePlace => Source?.Section.Place ?? SourcePage.Place;

    /// <summary>All sections of a page that are translated; none where another language stands in for the page.</summary>
    public static IEnumerable<SectionPair> Of(GuidePage source, GuidePage page)
    {
        if (page.State is Translation.Missing or Translation.Original)
        {
            yield break;
        }

        foreach (var id in source.Sections.Select(section => section.Section.Id).Prepend("").Distinct())
        {
            var translated = Find(page.Sections, id) is { State: not Translation.Missing } own ? own : null;
            if (id.Length == 0 || translated is not null)
            {
                yield return new(id, source, page, Find(source.Sections, id), translated, translated?.State ?? page.State);
            }
        }
    }

    private static GuideSection? Find(ImmutableArray<GuideSection> sections, string id)
    {
        foreach (var section in sections)
        {
            if (section.Section.Id == id)
            {
                return section;
            }
        }

        return null;
    }

    /// <summary>The present fingerprint of the source.</summary>
    public Fingerprint SourceFingerprint => Of(SourcePage, Source);

    /// <summary>The present fingerprint of the translation.</summary>
    public Fingerprint TranslationFingerprint => Of(Page, Translated);

    private Fingerprint Of(GuidePage page, GuideSection? section) =>
        Fingerprint.Of(page.FrontMatter, section is null ? [] : [section.Section], Id) ?? throw new System.Diagnostics.UnreachableException();
}
