using System.Collections.Immutable;
using LmsSite.Core.Languages;
using LmsSite.Core.Linking;
using LmsSite.Core.Resolving;

namespace LmsSite.Core.Composing;

/// <summary>Gathers what a page may show.</summary>
public static class Views
{
    public static PageView Of(PlannedFile.OfPage file, Plan plan)
    {
        var urls = new Urls(file.Path);
        var address = plan.Guide.Site.Address;
        var alternates = Alternates(plan.Guide, file.Page.Id, file.Frame, urls);
        // A page that stands in for a missing translation is the same text as the original: one address for both.
        var canonical = Absolute(address, Urls.PathOf(file.Page.State is Translation.Missing ? file.Page.Language.Tag : file.Frame.Language.Tag, file.Page.Id));
        return new()
        {
            Guide = plan.Guide,
            Frame = file.Frame,
            Page = file.Page,
            Previous = file.Previous,
            Next = file.Next,
            Urls = urls,
            Assets = plan.Assets,
            Script = plan.Scripts[file.Frame.Language.Tag],
            Alternates = alternates,
            Canonical = canonical,
            Root = address.AbsoluteUri,
            StructuredData = Composing.StructuredData.Of(plan.Guide, file.Frame, file.Page, canonical),
        };
    }

    /// <summary>A page that is made and not written stands in the same frame: a page without sections.</summary>
    /// <param name="file">The page.</param>
    /// <param name="plan">The plan that it belongs to.</param>
    /// <param name="downloads">The finished editions; none where they are not known.</param>
    /// <param name="keptBytes">What the language weighs when it is kept on a device; null where that is not known, or not offered.</param>
    public static PageView Of(PlannedFile.OfPart file, Plan plan, ImmutableArray<Download> downloads, long? keptBytes = null)
    {
        var urls = new Urls(file.Path);
        var address = plan.Guide.Site.Address;
        var strings = file.Frame.Strings;
        var (title, description) = file.Part switch
        {
            SitePart.Search => (strings[Text.SearchResults], $"{strings[Text.SearchHint]} {strings[Text.Topics]}"),
            SitePart.Topics => (strings[Text.Topics], strings[Text.TopicsLead]),
            SitePart.Downloads => (strings[Text.Downloads], strings[Text.DownloadsLead]),
            SitePart.Accessibility => (strings[Text.Accessibility], strings[Text.AccessibilityLead]),
            _ => (strings[Text.NotKeptTitle], strings[Text.NotKeptText]),
        };
        var page = new GuidePage
        {
            Id = new(file.Part.Name),
            Language = file.Frame.Language,
            FrontMatter = new() { Title = title, ShortTitle = title, Description = description, NeedsSources = false },
            Place = default,
            State = new Translation.Original(),
            Sections = [],
            Sources = [],
        };
        var canonical = Absolute(address, file.Path);
        return new()
        {
            Guide = plan.Guide,
            Frame = file.Frame,
            Page = page,
            Part = file.Part,
            Downloads = downloads,
            KeptBytes = keptBytes,
            Previous = null,
            Next = null,
            Urls = urls,
            Assets = plan.Assets,
            Script = plan.Scripts[file.Frame.Language.Tag],
            Alternates = [.. plan.Guide.Languages.Select(other => (other, path: file.Part.PathIn(other.Language.Tag)))
                .Select(other => new Alternate(other.other.Language, urls.To(other.path), Absolute(address, other.path), true, other.other.IsComplete, other.other == file.Frame))],
            Canonical = canonical,
            Root = address.AbsoluteUri,
            StructuredData = Composing.StructuredData.Of(plan.Guide, file.Frame, page, canonical),
        };
    }

    public static GatewayView Of(PlannedFile.OfGateway file, Plan plan) =>
        new(plan.Guide, new Urls(file.Path), plan.Assets, plan.Guide.Site.Address.AbsoluteUri, Alternates(plan.Guide, PageId.Home, null, new Urls(file.Path)));

    public static NotFoundView NotFound(Plan plan) => new(plan.Guide, plan.Guide.Site.Address.AbsolutePath, plan.Assets);

    public static string Absolute(Uri address, string path) => address.AbsoluteUri + path;

    private static ImmutableArray<Alternate> Alternates(Guide guide, PageId id, GuideLanguage? here, Urls urls) =>
        [.. from other in guide.Languages
            let path = Urls.PathOf(other.Language.Tag, id)
            select new Alternate(other.Language, urls.To(path), Absolute(guide.Site.Address, path),
                other.ById.TryGetValue(id, out var page) && page.State is not Translation.Missing, other.IsComplete, other == here)];
}
