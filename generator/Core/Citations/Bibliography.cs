using System.Collections.Frozen;
using System.Collections.Immutable;
using LmsSite.Core.Diagnostics;

namespace LmsSite.Core.Citations;

/// <summary>All references of the guide, by key.</summary>
public sealed class Bibliography
{
    private readonly FrozenDictionary<string, Reference> byId;

    private Bibliography(ImmutableArray<Reference> references)
    {
        byId = references.ToFrozenDictionary(reference => reference.Id);
        References = [.. references.OrderBy(SortKey, StringComparer.OrdinalIgnoreCase).ThenBy(reference => reference.Id, StringComparer.Ordinal)];
    }

    /// <summary>The references by first author and year.</summary>
    public ImmutableArray<Reference> References { get; }

    public IEnumerable<string> Ids => byId.Keys;

    public Reference? Find(string id) => byId.GetValueOrDefault(id);

    /// <summary>Joins the entries of all files; the same key, DOI or PubMed number twice is a fault.</summary>
    public static Bibliography Of(IEnumerable<Reference> references, Faults faults)
    {
        var kept = new List<Reference>();
        var seen = new Dictionary<string, Reference>(StringComparer.OrdinalIgnoreCase);
        foreach (var reference in references)
        {
            var names = new[] { $"key {reference.Id}", reference.Doi is null ? null : $"DOI {reference.Doi}", reference.Pmid is null ? null : $"PMID {reference.Pmid}" };
            if (names.OfType<string>().FirstOrDefault(seen.ContainsKey) is { } name)
            {
                var first = seen[name];
                faults.Add(CitationRules.RepeatedReference.At(reference.Place,
                    $"\"{reference.Id}\" has the same {name} as \"{first.Id}\" on line {first.Place.Line}"));
                continue;
            }

            foreach (var fresh in names.OfType<string>())
            {
                seen[fresh] = reference;
            }

            kept.Add(reference);
        }

        return new([.. kept]);
    }

    private static string SortKey(Reference reference) =>
        $"{reference.Authors.FirstOrDefault()?.Family ?? reference.Title} {reference.Issued?.Year}";
}
