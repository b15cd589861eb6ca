using LmsSite.Core.Diagnostics;

namespace LmsSite.Core.Content;

/// <summary>One stretch of running text without its markup, for those who read words and not pages: checks, search, statistics.</summary>
/// <param name="Kind">Where it stands.</param>
/// <param name="Text">The words; citations are left out. Most are a stretch of the file's own text, so that a guide does not stand in memory twice.</param>
/// <param name="Place">Where it begins.</param>
/// <param name="Citations">How many citations stand in it.</param>
/// <param name="Group">What belongs together has the same number: a paragraph with the list it introduces, a box with all its parts.</param>
/// <param name="NeedsNoSource">True if the author says so: <c>&lt;!-- uncited --&gt;</c> stands before it.</param>
public readonly record struct Prose(ProseKind Kind, ReadOnlyMemory<char> Text, SourceSpan Place, int Citations, int Group, bool NeedsNoSource);

/// <summary>Where a stretch of running text stands.</summary>
public enum ProseKind
{
    Paragraph,
    ListItem,
    Question,
    Cell,
    Definition,
    BoxHeading,
}
