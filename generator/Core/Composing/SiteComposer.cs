using System.Collections.Immutable;
using System.Text;
using LmsSite.Core.Diagnostics;
using LmsSite.Core.Linking;
using LmsSite.Core.Resolving;
using LmsSite.Core.Search;
using LmsSite.Core.Settings;

namespace LmsSite.Core.Composing;

/// <summary>Decides which files the site will have. Cheap: renders nothing.</summary>
public static class SiteComposer
{
    /// <param name="guide">The guide.</param>
    /// <param name="theme">Brings its own files.</param>
    /// <param name="editions">What readers can take along.</param>
    /// <param name="faults">Receives paths that two files would share.</param>
    /// <param name="withSearch">False leaves the search index out, the one part that takes long.</param>
    public static Plan Compose(Guide guide, ITheme theme, ImmutableArray<Edition> editions, Faults faults, bool withSearch = true)
    {
        var files = new List<PlannedFile>
        {
            new PlannedFile.OfGateway("index.html"),
            new PlannedFile.OfNotFound("404.html"),
            new PlannedFile.OfSitemap("sitemap.xml"),
            new PlannedFile.OfBytes("robots.txt", Encoding.UTF8.GetBytes($"User-agent: *\nAllow: /\n\nSitemap: {guide.Site.Address}sitemap.xml\n")),
            // GitHub Pages would otherwise pass the site through Jekyll, and drop what begins with an underscore.
            new PlannedFile.OfBytes(".nojekyll", ReadOnlyMemory<byte>.Empty),
        };
        var assets = theme.Assets;
        var scripts = guide.Languages.ToImmutableDictionary(frame => frame.Language.Tag, theme.Script);
        files.AddRange(new[] { assets.Style, assets.Search, assets.Icon }.Concat(scripts.Values).Select(asset => new PlannedFile.OfBytes(asset.Path, asset.Bytes)));
        if (guide.Site.OfflineCopy == OfflineCopy.Offered)
        {
            files.Add(new PlannedFile.OfBytes(assets.Keep.Path, assets.Keep.Bytes));
            files.AddRange(guide.Languages.Select(frame => new PlannedFile.OfBytes(WebManifest.PathIn(frame.Language.Tag), WebManifest.Of(frame, assets))));
        }

        files.AddRange(guide.Media.Select(media => new PlannedFile.OfBytes(media.Key, media.Value)));
        if (guide.Accessibility is { } accessibility)
        {
            files.Add(new PlannedFile.OfBytes(AccessibilityReport.FileName, accessibility.Bytes));
        }

        foreach (var frame in guide.Languages)
        {
            files.AddRange(frame.Pages.Select((page, index) => new PlannedFile.OfPage(
                Urls.PathOf(frame.Language.Tag, page.Id), frame, page, frame.Pages.ElementAtOrDefault(index - 1), frame.Pages.ElementAtOrDefault(index + 1))));
        }

        // The parts of an index follow from what is in it, so it is made here and not file by file.
        var indexed = withSearch ? guide.Languages : [];
        var indexes = new ImmutableArray<SearchFile>[indexed.Length];
        Parallel.For(0, indexes.Length, number => indexes[number] = SearchIndex.Of(indexed[number], guide));
        files.AddRange(indexes.SelectMany(index => index).Select(file => new PlannedFile.OfBytes(file.Path, file.Bytes)));
        files.AddRange(from frame in guide.Languages
                       from part in Enum.GetValues<SitePart>()
                       where IsMade(part, guide, !editions.IsEmpty)
                       select new PlannedFile.OfPart(part.PathIn(frame.Language.Tag), frame, part));
        files.AddRange(editions.Select(Planned).OfType<PlannedFile>());
        CheckPaths([.. files.Select(file => file.Path), .. editions.Select(edition => edition.Path).Except(files.Select(file => file.Path)), .. editions.IsEmpty ? [] : new[] { Edition.Checksums }], faults);
        ColourChecks.Check(theme.Colours, faults);
        return new(guide, assets, scripts, [.. files.OrderBy(file => file.Path, StringComparer.Ordinal)], editions);
    }

    /// <summary>The editions that are made on their own; archives and prints are made of other files.</summary>
    private static PlannedFile? Planned(Edition edition) => edition switch
    {
        { Format: EditionFormat.Html, Frame: { } frame } => new PlannedFile.OfWhole(edition.Path, frame),
        { Format: EditionFormat.Epub, Frame: { } frame } => new PlannedFile.OfBook(edition.Path, frame),
        _ => null,
    };

    private static bool IsMade(SitePart part, Guide guide, bool hasEditions) => part switch
    {
        SitePart.Downloads => hasEditions || guide.Site.OfflineCopy == OfflineCopy.Offered,
        SitePart.Accessibility => guide.Accessibility is not null,
        SitePart.NotKept => guide.Site.OfflineCopy == OfflineCopy.Offered,
        _ => true,
    };

    private static void CheckPaths(ImmutableArray<string> paths, Faults faults)
    {
        foreach (var same in paths.GroupBy(path => path, StringComparer.OrdinalIgnoreCase).Where(same => same.Count() > 1))
        {
            faults.Add(SiteRules.SamePath.At(new(same.First()), $"{same.Count()} files would be published as {string.Join(" and ", same.Order(StringComparer.Ordinal))}"));
        }
    }
}
