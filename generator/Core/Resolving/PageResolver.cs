using System.Collections.Immutable;
using LmsSite.Core.Content;
using LmsSite.Core.Diagnostics;
using LmsSite.Core.Languages;
using LmsSite.Core.Linking;

namespace LmsSite.Core.Resolving;

/// <summary>Makes each page as it is shown in one language: section by section the first of the language's chain that has it.</summary>
/// <param name="original">The language that all others are translated from.</param>
/// <param name="pages">All that was written, by language and page.</param>
/// <param name="sections">Resolves the names in a section.</param>
/// <param name="states">Tells how a translated section stands to its original.</param>
/// <param name="faults">Receives what is wrong.</param>
internal sealed class PageResolver(
    Language original, IReadOnlyDictionary<string, Dictionary<PageId, Page>> pages, SectionResolver sections, TranslationStates states, Faults faults)
{
    private readonly Faults elsewhere = new();

    public GuidePage Original(PageId id) => Shown(id, [(original, pages[original.Tag][id])], original, faults);

    /// <summary>The page in the chain's first language; the chain ends with the original.</summary>
    public GuidePage In(ImmutableArray<Language> chain, PageId id)
    {
        var written = chain.Where(language => pages.GetValueOrDefault(language.Tag)?.ContainsKey(id) == true)
            .Select(language => (language, pages[language.Tag][id])).ToImmutableArray();
        var own = written[0].language == chain[0];
        if (own)
        {
            CheckSections(written[0].Item2, pages[original.Tag][id]);
        }

        // The faults of a page that stands in are told once, where it is at home.
        return Shown(id, written, chain[0], own ? faults : elsewhere);
    }

    private GuidePage Shown(PageId id, ImmutableArray<(Language Language, Page Page)> written, Language frame, Faults into)
    {
        var (language, page) = written[0];
        var source = written[^1].Page;
        var numbering = sections.Numbering();
        return new()
        {
            Id = id,
            Language = language,
            Place = page.Place,
            FrontMatter = page.FrontMatter with
            {
                // The evidence was checked for the original; its dates hold for every language.
                Written = page.FrontMatter.Written ?? source.FrontMatter.Written,
                Checked = page.FrontMatter.Checked ?? source.FrontMatter.Checked,
                Due = page.FrontMatter.Due ?? source.FrontMatter.Due,
            },
            State = Seen(states.Of(source, page, ""), language, frame),
            Sections = [.. source.Sections.Select(section => SectionOf(section.Id, written, frame, numbering, into))],
            Sources = numbering.Sources(),
        };
    }

    private GuideSection SectionOf(string id, ImmutableArray<(Language Language, Page Page)> written, Language frame, CitationNumbering numbering, Faults into)
    {
        foreach (var (language, page) in written)
        {
            if (page.Find(id) is { } section)
            {
                return sections.Resolve(section, page, language, Seen(states.Of(written[^1].Page, page, id), language, frame), numbering, page == written[0].Page ? into : elsewhere);
            }
        }

        throw new System.Diagnostics.UnreachableException("The original, which is written last, has every section.");
    }

    private static Translation Seen(Translation state, Language language, Language frame) =>
        language == frame ? state : new Translation.Missing(state);

    private void CheckSections(Page page, Page source)
    {
        foreach (var section in page.Sections.Where(section => source.Find(section.Id) is null))
        {
            faults.Add(LanguageRules.SectionsDiffer.At(section.Place, $"the source page has no section \"{section.Id}\"",
                Suggestion.For(section.Id, source.Sections.Select(other => other.Id))));
        }
    }
}
