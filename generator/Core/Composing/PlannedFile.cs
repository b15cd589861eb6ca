using LmsSite.Core.Resolving;

namespace LmsSite.Core.Composing;

/// <summary>A file that the site will have; nothing of it is made yet. A closed family.</summary>
/// <param name="Path">Its path from the root of the site.</param>
public abstract record PlannedFile(string Path)
{
    /// <summary>A page of the guide in the frame of one language.</summary>
    public sealed record OfPage(string Path, GuideLanguage Frame, GuidePage Page, GuidePage? Previous, GuidePage? Next) : PlannedFile(Path);

    /// <summary>A page that is made and not written: results of a search, all topics.</summary>
    public sealed record OfPart(string Path, GuideLanguage Frame, SitePart Part) : PlannedFile(Path);

    /// <summary>The guide in one language as one file.</summary>
    public sealed record OfWhole(string Path, GuideLanguage Frame) : PlannedFile(Path);

    /// <summary>The guide in one language as a book for reading devices.</summary>
    public sealed record OfBook(string Path, GuideLanguage Frame) : PlannedFile(Path);

    /// <summary>The root page, on which a reader chooses a language.</summary>
    public sealed record OfGateway(string Path) : PlannedFile(Path);

    /// <summary>What a server shows for an address that does not exist.</summary>
    public sealed record OfNotFound(string Path) : PlannedFile(Path);

    public sealed record OfSitemap(string Path) : PlannedFile(Path);

    /// <summary>A file whose content is known already: a picture, the style sheet, robots.txt.</summary>
    public sealed record OfBytes(string Path, ReadOnlyMemory<byte> Bytes) : PlannedFile(Path);
}
