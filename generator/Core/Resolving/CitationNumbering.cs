using System.Collections.Immutable;
using LmsSite.Core.Citations;

namespace LmsSite.Core.Resolving;

/// <summary>Numbers the works of one page in order of first use. One per page; frozen by <see cref="Sources"/>.</summary>
internal sealed class CitationNumbering(Bibliography bibliography)
{
    private readonly Dictionary<string, int> numbers = [];
    private readonly List<(Reference Reference, int Uses)> cited = [];

    public ImmutableArray<NumberedCitation> Number(ImmutableArray<CitationSource> citations) =>
        citations.IsEmpty ? [] : [.. citations.Select(citation => new NumberedCitation([.. citation.Items.Select(Number).OfType<NumberedItem>()]))];

    /// <summary>Cites one work without words; null if its key is not known.</summary>
    public NumberedCitation? Number(string key) => Number(new CitationItem(key, "", "", default)) is { } item ? new([item]) : null;

    public ImmutableArray<CitedReference> Sources() =>
        [.. cited.Select((work, index) => new CitedReference(index + 1, work.Reference, work.Uses))];

    /// <summary>Null for a key that is not known, which is a fault of its own.</summary>
    private NumberedItem? Number(CitationItem item)
    {
        if (bibliography.Find(item.Key) is not { } reference)
        {
            return null;
        }

        if (!numbers.TryGetValue(item.Key, out var number))
        {
            cited.Add((reference, 0));
            number = numbers[item.Key] = cited.Count;
        }

        cited[number - 1] = (reference, cited[number - 1].Uses + 1);
        return new(number, cited[number - 1].Uses, item.Prefix, item.Locator);
    }
}
