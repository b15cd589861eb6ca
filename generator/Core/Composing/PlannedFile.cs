using LmsSite.Core.Resolving;

namespace LmsSite.Core.Composing;

/// <summary>A file that the site will have; nothing of it is made yet. A closed family.</summary>
/// <param name="Path">Its path from the root of the site.</param>
public abstract record PlannedFile(string Path)
{
    /// <summary>The same file of the same guide after pages were edited and none came or went. A preview plans once, and shows each edit of what was planned.</summary>
    public PlannedFile After(Guide edited)
    {
        return this switch
        {
            OfPage page when FrameOf(page.Frame) is var frame => page with
            {
                Frame = frame,
                Page = frame.ById[page.Page.Id],
                Previous = page.Previous is { } previous ? frame.ById[previous.Id] : null,
                Next = page.Next is { } next ? frame.ById[next.Id] : null,
            },
            OfPart part => part with { Frame = FrameOf(part.Frame) },
            OfWhole whole => whole with { Frame = FrameOf(whole.Frame) },
            OfBook book => book with { Frame = FrameOf(book.Frame) },
            _ => this,
        };

        GuideLanguage FrameOf(GuideLanguage before) => edited.Languages.First(language => language.Language.Tag == before.Language.Tag);
    }

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
