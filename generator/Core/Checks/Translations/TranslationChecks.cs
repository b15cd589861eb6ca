using LmsSite.Core.Diagnostics;
using LmsSite.Core.Resolving;

namespace LmsSite.Core.Checks.Translations;

/// <summary>Holds every translation against its source: is it of the present text, has it the same numbers, sources, links and boxes, is it translated at all.</summary>
public static class TranslationChecks
{
    public static IEnumerable<Diagnostic> Check(Guide guide)
    {
        var original = guide.Languages[0];
        return from language in guide.Languages.Skip(1)
               from page in language.Pages
               let pairs = SectionPair.Of(original.ById[page.Id], page).ToList()
               from fault in StateChecks.Check(pairs, language.Language.Tag, guide.Site)
                   .Concat(pairs.Where(IsToBeSame).SelectMany(pair => StructureChecks.Compare(pair, original, language)))
                   .Concat(TranslatedAtAll.Check(pairs, language.Language))
               select fault;
    }

    /// <summary>A section whose source has changed since differs from it, and that is told. Every other one must not.</summary>
    private static bool IsToBeSame(SectionPair pair) => pair.State is not Translation.Outdated;
}
