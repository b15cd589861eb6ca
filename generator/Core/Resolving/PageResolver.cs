using System.Collections.Immutable;
using LmsSite.Core.Content;
using LmsSite.Core.Diagnostics;
using LmsSite.Core.Languages;
using LmsSite.Core.Linking;

namespace LmsSite.Core.Resolving;

/// <summary>Makes each page as it is shown in one language: section by section the first of the language's chain that has it.</summary>
/// <param name="pages">All that was written, by language and page.</param>
/// <param name="sections">Resolves the names in a section.</param>
/// <param name="states">Tells how a translated section stands to its original.</param>
internal sealed class PageResolver(IReadOnlyDictionary<string, Dictionary<PageId, Page>> pages, SectionResolver sections, TranslationStates states)
{
    /// <summary>The pages in the chain's first language, made on all cores; the chain ends with the original. Faults come in the order of the pages.</summary>
    public ImmutableDictionary<PageId, GuidePage> In(ImmutableArray<Language> chain, ImmutableArray<PageId> ids, Faults faults)
    {
        var shown = new GuidePage[ids.Length];
        faults.AddRange(Faults.OfEach(ids.Length, (number, found) => shown[number] = In(chain, ids[number], found)));
        return shown.ToImmutableDictionary(page => page.Id);
    }

    /// <summary>The page in the chain's first language.</summary>
    public GuidePage In(ImmutableArray<Language> chain, PageId id, Faults faults)
    {
        var written = chain.Where(language => pages.GetValueOrDefault(language.Tag)?.ContainsKey(id) == true)
            .Select(language => (Language: language, Page: pages[language.Tag][id])).ToImmutableArray();
        // The faults of a page that stands in are told once, where it is at home.
        var isOwn = written[0].Language == chain[0];
        if (isOwn)
        {
            CheckSections(written[0].Page, written[^1].Page, faults);
        }

        return Shown(id, written, chain[0], isOwn ? faults : new());
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
                return sections.Resolve(section, page, language, Seen(states.Of(written[^1].Page, page, id), language, frame), numbering, page == written[0].Page ? into : new());
            }
        }

        throw new System.Diagnostics.UnreachableException("The original, which is written last, has every section.");
    }

    private static Translation Seen(Translation state, Language language, Language frame) =>
        language == frame ? state : new Translation.Missing(state);

    private static void CheckSections(Page page, Page source, Faults faults)
    {
        foreach (var section in page.Sections.Where(section => source.Find(section.Id) is null))
        {
            faults.Add(LanguageRules.SectionsDiffer.At(section.Place, $"the source page has no section \"{section.Id}\"",
                Suggestion.For(section.Id, source.Sections.Select(other => other.Id))));
        }
    }
}
