using System.Collections.Frozen;
using System.Collections.Immutable;
using LmsSite.Core.Content;
using LmsSite.Core.Diagnostics;
using LmsSite.Core.Linking;
using LmsSite.Core.Settings;

namespace LmsSite.Core.Resolving;

/// <summary>A part of the menu before its pages are known to exist.</summary>
internal sealed record ReadingGroup(string Id, ImmutableArray<PageId> Pages);

/// <summary>The order in which the pages are read: the navigation's, or else made from folders and the key <c>order</c>.</summary>
internal sealed record ReadingOrder(ImmutableArray<ReadingGroup> Groups, ImmutableArray<PageId> Pages)
{
    public FrozenDictionary<PageId, string> GroupIds { get; } =
        (from @group in Groups from page in @group.Pages select (page, @group.Id)).DistinctBy(entry => entry.page).ToFrozenDictionary(entry => entry.page, entry => entry.Id);

    public static ReadingOrder Of(SiteSettings site, IReadOnlyDictionary<PageId, Page> pages, Faults faults)
    {
        var groups = site.Navigation.IsEmpty ? FromFolders(pages) : FromSettings(site, pages, faults);
        foreach (var special in new[] { site.Urgent, site.About }.OfType<PageId>().Where(id => !pages.ContainsKey(id)))
        {
            faults.Add(SiteRules.NavigationToNowhere.At(site.Place, $"there is no page \"{special.Path}\"", Suggestion.For(special.Path, pages.Keys.Select(id => id.Path))));
        }

        var named = groups.SelectMany(group => group.Pages).Distinct().ToList();
        var home = pages.ContainsKey(PageId.Home) && !named.Contains(PageId.Home) ? new[] { PageId.Home } : [];
        var others = pages.Keys.Except(named).Except(home).OrderBy(id => id.Path, StringComparer.Ordinal).ToList();
        foreach (var id in others)
        {
            faults.Add(SiteRules.NotInNavigation.At(pages[id].Place with { Line = 0 }, $"the navigation does not name \"{id.Path}\""));
        }

        return new(groups, [.. home, .. named, .. others]);
    }

    private static ImmutableArray<ReadingGroup> FromSettings(SiteSettings site, IReadOnlyDictionary<PageId, Page> pages, Faults faults)
    {
        var entries = site.Navigation.SelectMany(group => group.Pages).ToList();
        foreach (var entry in entries.Where(entry => !pages.ContainsKey(entry.Id)))
        {
            faults.Add(SiteRules.NavigationToNowhere.At(entry.Place, $"there is no page \"{entry.Id.Path}\"", Suggestion.For(entry.Id.Path, pages.Keys.Select(id => id.Path))));
        }

        return [.. site.Navigation.Select(group => new ReadingGroup(group.Id, [.. group.Pages.Select(entry => entry.Id).Where(pages.ContainsKey)]))];
    }

    private static ImmutableArray<ReadingGroup> FromFolders(IReadOnlyDictionary<PageId, Page> pages) =>
        [.. from page in pages.Values
            where page.Id != PageId.Home
            group page by page.Id.Folder.Split('/')[0] into folder
            orderby folder.Key
            select new ReadingGroup(folder.Key.Length == 0 ? "pages" : folder.Key,
                [.. folder.OrderBy(page => page.FrontMatter.Order).ThenBy(page => page.Id.Path, StringComparer.Ordinal).Select(page => page.Id)])];
}
