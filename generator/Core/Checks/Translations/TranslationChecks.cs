using LmsSite.Core.Diagnostics;
using LmsSite.Core.Resolving;

namespace LmsSite.Core.Checks.Translations;

/// <summary>Holds every translation against its source: is it of the present text, has it the same numbers, sources, links and boxes, is it translated at all.</summary>
public static class TranslationChecks
{
    // Page by page and not language by language: what is asked of a source is then found once for all its translations.
    public static IEnumerable<Diagnostic> Check(Guide guide) => EachPage.Of(guide.Languages[0].Pages, (page, faults) =>
    {
        var source = new SourceFacts(page, guide.Languages[0]);
        foreach (var language in guide.Languages.Skip(1))
        {
            Check(source, language, guide, faults);
        }
    });

    private static void Check(SourceFacts source, GuideLanguage language, Guide guide, Faults faults)
    {
        var page = language.ById[source.Page.Id];
        var pairs = SectionPair.Of(source.Page, page).ToList();
        faults.AddRange(StateChecks.Check(pairs, language.Language.Tag, guide.Site));
        foreach (var pair in pairs.Where(IsToBeSame))
        {
            StructureChecks.Compare(pair, source.Of(pair), new(pair.Id, pair.Page, pair.Translated, language), guide.Site.Asks, faults);
        }

        TranslatedAtAll.Check(pairs, source, language.Language, faults);
    }

    /// <summary>A section whose source has changed since differs from it, and that is told. Every other one must not.</summary>
    private static bool IsToBeSame(SectionPair pair) => pair.State is not Translation.Outdated;
}
