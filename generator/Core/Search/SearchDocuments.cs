using System.Collections.Immutable;
using LmsSite.Core.Resolving;

namespace LmsSite.Core.Search;

/// <summary>Cuts a language's guide into what a search can find, in reading order.</summary>
public static class SearchDocuments
{
    private const int RoutineFrom = 4;

    public static ImmutableArray<SearchDocument> Of(GuideLanguage frame, Guide guide)
    {
        var all = frame.Pages.DistinctBy(page => page.Id).SelectMany(page => Of(page, new SectionWords(guide))).ToList();
        var headings = all.Where(document => document.Kind == DocumentKind.Section).CountBy(document => document.Title).ToDictionary();
        var asked = frame.Search.Asked.Concat(frame.Search.Urgent).ToLookup(entry => (entry.Target.Page, entry.Target.Anchor), entry => entry.Phrases);
        return
        [
            .. all.Select(document => document with
            {
                IsRoutine = document.Kind == DocumentKind.Section && headings[document.Title] >= RoutineFrom,
                Asked = [.. asked[(document.Page.Id, document.Anchor)].SelectMany(phrases => phrases)],
            }),
        ];
    }

    private static IEnumerable<SearchDocument> Of(GuidePage page, SectionWords words)
    {
        if (page.Sections is not [{ Section.Level: 1 }, ..])
        {
            yield return new(page, page.Language, "", page.FrontMatter.Title, "", [page.FrontMatter.Description.AsMemory()], DocumentKind.Opening);
        }

        var parent = "";
        foreach (var section in page.Sections)
        {
            if (section.Section.Level == 1)
            {
                yield return new(page, page.Language, "", page.FrontMatter.Title, "", [page.FrontMatter.Description.AsMemory(), .. words.Of(section)], DocumentKind.Opening);
                continue;
            }

            parent = section.Section.Level == 2 ? "" : parent;
            var texts = words.Of(section);
            // The heading of a word list is a letter: its terms are found one by one.
            if (!texts.IsEmpty || section.Section.Definitions.IsEmpty)
            {
                yield return new(page, section.Language, section.Section.Id, section.Section.Title, parent, texts, DocumentKind.Section);
            }

            foreach (var term in section.Section.Definitions)
            {
                yield return new(page, section.Language, term.Id, term.Words, "", [term.Meaning.AsMemory()], DocumentKind.Term);
            }

            parent = section.Section.Level == 2 ? section.Section.Title : parent;
        }
    }
}
