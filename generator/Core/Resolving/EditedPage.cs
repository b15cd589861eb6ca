using System.Collections.Immutable;
using LmsSite.Core.Content;
using LmsSite.Core.Diagnostics;
using LmsSite.Core.Linking;

namespace LmsSite.Core.Resolving;

/// <summary>
/// One page resolved anew, for a writer who waits to see an edit: only the page is looked at, so it takes as long in a guide of any size.
/// What the edit means for other pages (a link to a section that is gone, a due date) only resolving the whole guide can tell.
/// </summary>
public static class EditedPage
{
    /// <summary>The guide with the page made anew in every language, and all else as it was. No page came or went.</summary>
    /// <param name="before">The guide before the edit.</param>
    /// <param name="written">The page as it now is, in each language that has it. Without the original the guide stays as it was.</param>
    public static Guide In(Guide before, ImmutableArray<Page> written)
    {
        if (written.FirstOrDefault(page => page.Language == before.Site.DefaultLanguage.Tag) is not { } source
            || !before.Languages.All(language => language.ById.ContainsKey(source.Id)))
        {
            return before;
        }

        // The faults are told when the whole guide has been resolved.
        var faults = new Faults();
        var pages = written.ToDictionary(page => page.Language, page => new Dictionary<PageId, Page> { [page.Id] = page });
        var records = before.Languages.ToDictionary(language => language.Language.Tag, language => language.TranslatedFrom);
        var shown = new PageResolver(pages,
            new(before.Bibliography, before.Contacts, before.Drawings, new(new TargetsAround(source, before))), new(before.Site.DefaultLanguage.Tag, records));
        return before with { Languages = [.. before.Languages.Select(language => With(language, shown.In(before.Site.StandIns(language.Language), source.Id, faults)))] };
    }

    private static GuideLanguage With(GuideLanguage language, GuidePage page)
    {
        var former = language.ById[page.Id];
        return language with
        {
            Pages = Exchanged(language.Pages),
            ById = language.ById.SetItem(page.Id, page),
            Navigation = [.. language.Navigation.Select(group => group with { Pages = Exchanged(group.Pages) })],
        };

        ImmutableArray<GuidePage> Exchanged(ImmutableArray<GuidePage> pages) =>
            pages.IndexOf(former, 0, pages.Length, ReferenceEqualityComparer.Instance) is var place and >= 0 ? pages.SetItem(place, page) : pages;
    }

    /// <summary>What links on an edited page may lead to: itself, and the guide as it was.</summary>
    private sealed class TargetsAround(Page edited, Guide before) : ILinkTargets
    {
        // Names are guessed for faults, and these are told by whoever resolves the whole guide.
        public IEnumerable<PageId> Pages => [];

        public IEnumerable<string> Media => [];

        public Page? Find(PageId id) => id == edited.Id ? edited : before.Languages[0].ById.TryGetValue(id, out var page)
            ? new(id, page.Language.Tag, page.FrontMatter, [.. page.Sections.Select(section => section.Section)], page.Place)
            : null;

        // Drawings that no link asks for are not among what is published.
        public bool HasMedia(string path) => before.Media.ContainsKey(path) || HasDrawing(path);

        public bool HasDrawing(string path) => before.Drawings.ContainsKey(path);
    }
}
