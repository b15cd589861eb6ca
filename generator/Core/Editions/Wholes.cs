using System.Collections.Immutable;
using System.Text;
using LmsSite.Core.Composing;
using LmsSite.Core.Linking;
using LmsSite.Core.Resolving;
using LmsSite.Core.Search;

namespace LmsSite.Core.Editions;

/// <summary>Gathers what one file shows that holds a whole language.</summary>
public static class Wholes
{
    public static WholeView Of(PlannedFile.OfWhole file, Plan plan)
    {
        var frame = file.Frame;
        var tag = frame.Language.Tag;
        var site = plan.Guide.Site;
        var topics = SitePart.Topics.PathIn(tag);
        var chapters = frame.Pages.DistinctBy(page => page.Id).ToImmutableDictionary(page => Urls.PathOf(tag, page.Id), page => page.Id).Add(topics, new(SitePart.Topics.Name));
        var urls = new WholeUrls(chapters, plan.Guide.Media.ToImmutableDictionary(media => media.Key, media => DataAddress.Of(media.Key, media.Value.Span)), site.Address);
        var throughout = SourcesThroughout.Of(frame, plan.Guide);
        var home = Views.Of(new PlannedFile.OfPage(Urls.PathOf(tag, PageId.Home), frame, frame.ById[PageId.Home], null, null), plan);
        var part = Views.Of(new PlannedFile.OfPart(topics, frame, SitePart.Topics), plan, []);
        return new()
        {
            Frame = In(home, home.Page with { Id = new(""), Sections = [] }, urls, throughout),
            Chapters = [.. throughout.Pages.Select(page => In(home, page, urls with { Chapter = page.Id }, throughout))],
            Topics = part with { Medium = Medium.Whole, Urls = urls with { Chapter = part.Page.Id } },
            Dates = EditionDates.Of(frame),
            // In the order of their names, as everything that is written.
            SearchParts = [.. plan.Files.OfType<PlannedFile.OfBytes>().Where(part => part.Path.StartsWith(SearchIndex.FolderOf(tag), StringComparison.Ordinal)).Select(part => Encoding.UTF8.GetString(part.Bytes.Span))],
        };
    }

    /// <summary>A page as a chapter. Other languages are other files: their links lead to the hosted site.</summary>
    private static PageView In(PageView home, GuidePage page, WholeUrls urls, SourcesThroughout throughout) => home with
    {
        Medium = Medium.Whole,
        Page = page,
        Urls = urls,
        AllSources = throughout.Sources,
        Alternates = [.. home.Alternates.Select(alternate => alternate with { Href = alternate.Address })],
    };
}
