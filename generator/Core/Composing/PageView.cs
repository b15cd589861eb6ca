using System.Collections.Immutable;
using LmsSite.Core.Languages;
using LmsSite.Core.Linking;
using LmsSite.Core.Resolving;
using LmsSite.Core.Settings;

namespace LmsSite.Core.Composing;

/// <summary>All that the components of a page may see.</summary>
public sealed record PageView
{
    public required Guide Guide { get; init; }

    /// <summary>The language of everything around the text.</summary>
    public required GuideLanguage Frame { get; init; }

    public required GuidePage Page { get; init; }

    /// <summary>Set for a page that is made and not written; <see cref="Page"/> then has no sections.</summary>
    public SitePart? Part { get; init; }

    /// <summary>What the page is part of.</summary>
    public Medium Medium { get; init; }

    /// <summary>The works that a whole edition cites, by their numbers in it. Empty on the site, where each page has its own numbers.</summary>
    public ImmutableArray<CitedReference> AllSources { get; init; } = [];

    /// <summary>The finished editions, on the page that offers them. Empty in a copy that is part of an edition itself: it names the newest address instead.</summary>
    public ImmutableArray<Download> Downloads { get; init; } = [];

    /// <summary>What the language weighs when a browser keeps it, on the page that offers it; null where it is not offered or not known.</summary>
    public long? KeptBytes { get; init; }

    public required GuidePage? Previous { get; init; }

    public required GuidePage? Next { get; init; }

    public required Urls Urls { get; init; }

    public required ThemeAssets Assets { get; init; }

    /// <summary>The script of all pages of the frame's language.</summary>
    public required OutputFile Script { get; init; }

    /// <summary>The same page in every language of the site, this one included, in the site's order.</summary>
    public required ImmutableArray<Alternate> Alternates { get; init; }

    /// <summary>The page's one absolute address.</summary>
    public required string Canonical { get; init; }

    /// <summary>The root page's absolute address.</summary>
    public required string Root { get; init; }

    /// <summary>schema.org facts as JSON-LD, safe inside a script element.</summary>
    public required string StructuredData { get; init; }

    /// <summary>The group of the navigation that holds the page, or null.</summary>
    public NavigationGroup? Group => Frame.GroupIds.TryGetValue(Page.Id, out var id) ? Frame.Navigation.First(group => group.Id == id) : null;

    public Strings Strings => Frame.Strings;

    /// <summary>True if readers may keep the hosted site in their browser.</summary>
    public bool CanBeKept => Guide.Site.OfflineCopy == OfflineCopy.Offered;

    /// <summary>True if there is something that readers can take along.</summary>
    public bool HasDownloads => CanBeKept || Guide.Site.Editions.Formats.Length > 0;

    /// <summary>The relative address of the site's own folder.</summary>
    public string SiteRoot => Urls.To("index.html")[..^"index.html".Length];

    public bool IsHome => Page.Id == PageId.Home;

    /// <summary>The relative address of a page in the frame's language.</summary>
    public string HrefOf(PageId id, string anchor = "") => Urls.To(Urls.PathOf(Frame.Language.Tag, id), anchor);
}

/// <summary>What a page can be part of.</summary>
public enum Medium
{
    /// <summary>A site of many pages.</summary>
    Site,

    /// <summary>One file that holds a whole language.</summary>
    Whole,

    /// <summary>A book for reading devices.</summary>
    Book,
}

/// <summary>The page in one language.</summary>
/// <param name="Language">That language.</param>
/// <param name="Href">Relative address.</param>
/// <param name="Address">Absolute address.</param>
/// <param name="IsTranslated">False where another language stands in.</param>
/// <param name="IsComplete">True if nothing of the whole guide is missing in that language.</param>
/// <param name="IsHere">True for the page itself.</param>
public sealed record Alternate(Language Language, string Href, string Address, bool IsTranslated, bool IsComplete, bool IsHere);

/// <summary>What the page for choosing a language may see.</summary>
public sealed record GatewayView(Guide Guide, Urls Urls, ThemeAssets Assets, string Canonical, ImmutableArray<Alternate> Alternates);

/// <summary>What the page for a missing address may see. It is shown at any depth, so its links begin with the site's own path.</summary>
public sealed record NotFoundView(Guide Guide, string BasePath, ThemeAssets Assets);

/// <summary>What the page may see that only leads on to a language's home page.</summary>
/// <param name="Frame">The language.</param>
/// <param name="Home">The relative address of its home page.</param>
public sealed record DoorwayView(GuideLanguage Frame, string Home);
