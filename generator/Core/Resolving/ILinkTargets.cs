using LmsSite.Core.Content;
using LmsSite.Core.Linking;

namespace LmsSite.Core.Resolving;

/// <summary>What links may lead to.</summary>
internal interface ILinkTargets
{
    /// <summary>The pages of the original language.</summary>
    IEnumerable<PageId> Pages { get; }

    /// <summary>Paths of the media files.</summary>
    IEnumerable<string> Media { get; }

    /// <summary>The page in the original language, or null if there is none.</summary>
    Page? Find(PageId id);

    bool HasMedia(string path);

    /// <summary>True for a media file that can be drawn inside a page.</summary>
    bool HasDrawing(string path);
}
