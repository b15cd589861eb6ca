using System.Collections.Immutable;

namespace LmsSite.Core.Composing;

/// <summary>All that one file may show that holds a whole language.</summary>
public sealed record WholeView
{
    /// <summary>What stands around the chapters: a page without sections.</summary>
    public required PageView Frame { get; init; }

    /// <summary>The pages in reading order.</summary>
    public required ImmutableArray<PageView> Chapters { get; init; }

    /// <summary>The list of all topics, which ends the file.</summary>
    public required PageView Topics { get; init; }

    public required EditionDates Dates { get; init; }

    /// <summary>The scripts of the search's index, which put nothing into the page.</summary>
    public required ImmutableArray<string> SearchParts { get; init; }
}
