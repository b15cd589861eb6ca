using System.Collections.Immutable;
using LmsSite.Core.Diagnostics;

namespace LmsSite.Core.Citations;

/// <summary>A published source: one entry of a CSL-JSON file. See https://docs.citationstyles.org/.</summary>
public sealed record Reference
{
    /// <summary>The key that citations name.</summary>
    public required string Id { get; init; }

    /// <summary>CSL type: <c>article-journal</c>, <c>webpage</c>, <c>book</c>…</summary>
    public required string Type { get; init; }

    public required string Title { get; init; }

    public ImmutableArray<Author> Authors { get; init; } = [];

    /// <summary>True if the source has more authors than are listed.</summary>
    public bool MoreAuthors { get; init; }

    /// <summary>Journal, book or site that holds it.</summary>
    public string? Container { get; init; }

    public string? Publisher { get; init; }

    public PartialDate? Issued { get; init; }

    public PartialDate? Accessed { get; init; }

    public string? Volume { get; init; }

    public string? Issue { get; init; }

    public string? Pages { get; init; }

    /// <summary>Digital object identifier without a resolver, such as <c>10.1056/NEJMoa2403394</c>.</summary>
    public string? Doi { get; init; }

    /// <summary>PubMed number.</summary>
    public string? Pmid { get; init; }

    public string? Url { get; init; }

    /// <summary>BCP 47 tag of the title's language, where the entry gives it.</summary>
    public string? Language { get; init; }

    public SourceSpan Place { get; init; }

    /// <summary>The entry's own text, in which a fault can be shown.</summary>
    public override string ToString() => Id;
}

/// <summary>A person (<paramref name="Family"/> with <paramref name="Given"/>) or, with no given name, an organisation.</summary>
public sealed record Author(string Family, string? Given);

/// <summary>A date of which month and day may be unknown.</summary>
public readonly record struct PartialDate(int Year, int? Month = null, int? Day = null)
{
    public bool IsOnTheCalendar => Year is >= 1 and <= 9999 && (Month, Day) switch
    {
        (null, null) => true,
        ({ } month, null) => month is >= 1 and <= 12,
        ({ } month, { } day) => month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(Year, month),
        _ => false,
    };
}
