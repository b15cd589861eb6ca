using System.Collections.Immutable;
using System.Text.Json;
using LmsSite.Core.Sources;

namespace LmsSite.Core.Citations;

/// <summary>One entry of a CSL-JSON file: its fields, each by the kind it must have. A field of another kind counts as absent.</summary>
internal sealed class CslEntry
{
    private readonly JsonElement json;
    private readonly List<CslField>? asked;

    public CslEntry(JsonElement json)
    {
        this.json = json;
    }

    private CslEntry(List<CslField> asked)
    {
        this.asked = asked;
    }

    /// <summary>The fields that <paramref name="read"/> asks for, in its order: what this guide understands of CSL-JSON.</summary>
    public static ImmutableArray<CslField> FieldsOf(Action<CslEntry> read)
    {
        var asked = new List<CslField>();
        read(new(asked));
        return [.. asked.DistinctBy(field => field.Name)];
    }

    /// <summary>The first of these that is text, or a number as it is written. While fields are told, every text is its own key.</summary>
    /// <exception cref="InvalidOperationException">The text holds a sign that cannot be printed.</exception>
    public string? Text(params string[] keys)
    {
        if (asked is null)
        {
            return keys.Select(key => TextOf(json, key)).FirstOrDefault(text => text is not null);
        }

        asked.AddRange(keys.Select(key => new CslField(key, CslKind.Text)));
        return keys[0];
    }

    public ImmutableArray<Author> Names(string key)
    {
        asked?.Add(new(key, CslKind.Names));
        return Find(key) is { ValueKind: JsonValueKind.Array } list
            ? [.. from author in list.EnumerateArray()
                  where author.ValueKind == JsonValueKind.Object
                  let name = TextOf(author, "literal") ?? TextOf(author, "family")
                  where name is not null
                  select new Author(name, TextOf(author, "given"))]
            : [];
    }

    /// <summary>The numbers of the first of <c>date-parts</c>: year, month, day, as far as they are given and can be read.</summary>
    public ImmutableArray<int?> DateParts(string key)
    {
        asked?.Add(new(key, CslKind.Date));
        return Find(key) is { ValueKind: JsonValueKind.Object } date && date.TryGetProperty("date-parts", out var parts)
            && parts.ValueKind == JsonValueKind.Array && parts.GetArrayLength() > 0 && parts[0].ValueKind == JsonValueKind.Array
                ? [.. parts[0].EnumerateArray().Select(Number)]
                : [];
    }

    /// <summary>True if a mark of our own, which CSL has no field for, stands under <c>custom</c>.</summary>
    public bool Mark(string name)
    {
        asked?.Add(new(name, CslKind.Mark));
        return Find("custom") is { ValueKind: JsonValueKind.Object } custom && custom.TryGetProperty(name, out var mark) && mark.ValueKind == JsonValueKind.True;
    }

    private JsonElement? Find(string key) => asked is null && json.TryGetProperty(key, out var value) ? value : null;

    private static int? Number(JsonElement part) =>
        part.ValueKind == JsonValueKind.Number && part.TryGetInt32(out var number) ? number
        : part.ValueKind == JsonValueKind.String && int.TryParse(part.GetString(), out number) ? number
        : null;

    private static string? TextOf(JsonElement entry, string key) => !entry.TryGetProperty(key, out var value) ? null : value.ValueKind switch
    {
        JsonValueKind.String => value.GetString() is { Length: > 0 } text ? Printable.Is(text) ? text : throw new InvalidOperationException("Not printable.") : null,
        JsonValueKind.Number => value.GetRawText(),
        _ => null,
    };
}

/// <summary>A field of a CSL-JSON entry that is understood here.</summary>
public sealed record CslField(string Name, CslKind Kind);

/// <summary>The kinds of CSL-JSON fields.</summary>
public enum CslKind
{
    Text,
    Names,
    Date,

    /// <summary>True or false under <c>custom</c>.</summary>
    Mark,
}
