using System.Collections.Immutable;
using System.Text.Json;
using LmsSite.Core.Diagnostics;
using LmsSite.Core.Sources;

namespace LmsSite.Core.Citations;

/// <summary>Reads references from CSL-JSON, the format that Zotero and PubMed export.</summary>
public static class CslReader
{
    /// <summary>All entries with their places. A broken file yields what came before the break.</summary>
    public static ImmutableArray<Reference> Read(SourceFile file, Faults faults)
    {
        if (SourceText.Read(file, faults) is not { } source)
        {
            return [];
        }

        var references = ImmutableArray.CreateBuilder<Reference>();
        var utf8 = System.Text.Encoding.UTF8.GetBytes(source.Text);
        var reader = new Utf8JsonReader(utf8);
        try
        {
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartArray)
            {
                faults.Add(SourceRules.BrokenJson.At(new(source.File, 1, 1), "expected a list of references: [ … ]"));
                return [];
            }

            var lines = new LineCounter(utf8);
            while (reader.Read() && reader.TokenType == JsonTokenType.StartObject)
            {
                var place = new SourceSpan(source.File, lines.LineAt((int)reader.TokenStartIndex), 1);
                using var entry = JsonDocument.ParseValue(ref reader);
                if (Entry(entry.RootElement, place, faults) is { } reference)
                {
                    references.Add(reference);
                }
            }

            if (reader.TokenType != JsonTokenType.EndArray)
            {
                faults.Add(SourceRules.BrokenJson.At(new(source.File, lines.LineAt((int)reader.TokenStartIndex), 1), "expected a reference: { … }"));
                return references.ToImmutable();
            }

            // Throws if anything follows the list.
            reader.Read();
        }
        catch (JsonException fault)
        {
            faults.Add(SourceRules.BrokenJson.At(new(source.File, (int)(fault.LineNumber ?? 0) + 1, (int)(fault.BytePositionInLine ?? 0) + 1),
                "this JSON cannot be read here"));
        }

        return references.ToImmutable();
    }

    /// <summary>The fields of an entry that are read; any other is let be.</summary>
    public static ImmutableArray<CslField> Fields { get; } = CslEntry.FieldsOf(entry => Read(entry, default, new Faults()));

    private static Reference? Entry(JsonElement entry, SourceSpan place, Faults faults)
    {
        try
        {
            return Read(new CslEntry(entry), place, faults);
        }
        catch (InvalidOperationException)
        {
            faults.Add(SourceRules.BrokenJson.At(place, "this reference holds a sign that cannot be printed"));
            return null;
        }
    }

    private static Reference? Read(CslEntry entry, SourceSpan place, Faults faults)
    {
        if (entry.Text("id") is not { Length: > 0 } id)
        {
            faults.Add(CitationRules.IncompleteReference.At(place, "this reference has no \"id\", so nothing can cite it"));
            return null;
        }

        if (!CitationKey.Is(id))
        {
            faults.Add(CitationRules.IncompleteReference.At(place, $"the id \"{id}\" cannot be cited", fix: $"Use letters, digits and the signs {CitationKey.SignsInside}; it neither begins nor ends with a sign."));
            return null;
        }

        var reference = new Reference
        {
            Id = id,
            Type = entry.Text("type") ?? "document",
            Title = entry.Text("title")?.Trim() ?? "",
            Authors = entry.Names("author"),
            MoreAuthors = entry.Mark("authors-incomplete"),
            Container = entry.Text("container-title-short", "container-title"),
            Publisher = entry.Text("publisher"),
            Issued = DateOf(entry, "issued", place, faults),
            Accessed = DateOf(entry, "accessed", place, faults),
            Volume = entry.Text("volume"),
            Issue = entry.Text("issue"),
            Pages = entry.Text("page"),
            Doi = entry.Text("DOI"),
            Pmid = entry.Text("PMID"),
            Url = entry.Text("URL"),
            Language = entry.Text("language"),
            Place = place,
        };
        faults.AddRange(Incomplete(reference));
        if (reference.Url is { } url && !url.StartsWith("https://", StringComparison.Ordinal) && !url.StartsWith("http://", StringComparison.Ordinal))
        {
            faults.Add(LinkRules.ForbiddenAddress.At(place, $"the address of \"{id}\" is \"{url}\"; expected https://…"));
            return reference with { Url = null };
        }

        return reference;
    }

    private static IEnumerable<Diagnostic> Incomplete(Reference reference)
    {
        if (reference.Title.Length == 0)
        {
            yield return CitationRules.IncompleteReference.At(reference.Place, $"the reference \"{reference.Id}\" has no title");
        }
        else if (reference.Title.StartsWith('['))
        {
            yield return CitationRules.IncompleteReference.At(reference.Place,
                $"the title of \"{reference.Id}\" stands in square brackets: it is a description, not the title of the source");
        }

        if (reference is { Doi: null, Pmid: null, Url: null })
        {
            yield return CitationRules.IncompleteReference.At(reference.Place, $"the reference \"{reference.Id}\" has no DOI, no PMID and no address");
        }
    }

    private static PartialDate? DateOf(CslEntry entry, string key, SourceSpan place, Faults faults)
    {
        var numbers = entry.DateParts(key);
        if (numbers is not [{ } year, ..])
        {
            return null;
        }

        var day = new PartialDate(year, numbers.ElementAtOrDefault(1), numbers.ElementAtOrDefault(2));
        if (day.IsOnTheCalendar)
        {
            return day;
        }

        faults.Add(SourceRules.WrongValue.At(place, $"\"{key}\" is {string.Join('-', numbers)}; expected a day, a month or a year of the calendar"));
        return null;
    }

    /// <summary>Counts lines once, forwards: entries come in order.</summary>
    private sealed class LineCounter(byte[] utf8)
    {
        private int counted;
        private int line = 1;

        public int LineAt(int offset)
        {
            line += utf8.AsSpan(counted..offset).Count((byte)'\n');
            counted = offset;
            return line;
        }
    }
}
