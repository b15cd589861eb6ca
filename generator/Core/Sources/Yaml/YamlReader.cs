using System.Collections.Immutable;
using System.Globalization;
using LmsSite.Core.Diagnostics;

namespace LmsSite.Core.Sources.Yaml;

/// <summary>
/// Reads the keys of one mapping, each by the kind it must have. Wrong, missing and (by <see cref="Finish"/>) unknown keys become faults;
/// reading goes on with a harmless value, so that one run tells everything.
/// </summary>
public sealed partial class YamlReader
{
    private readonly YamlMap map;
    private readonly Faults faults;
    private readonly YamlShape? shape;
    private readonly List<string> known = [];

    public YamlReader(YamlMap map, Faults faults)
        : this(map, faults, null)
    {
    }

    private YamlReader(YamlMap map, Faults faults, YamlShape? shape)
    {
        this.map = map;
        this.faults = faults;
        this.shape = shape;
    }

    public SourceSpan Place => map.Place;

    public SourceSpan PlaceOf(string key) => Find(key)?.Place ?? map.Place;

    /// <summary>True if the key holds keys with values of its own.</summary>
    public bool IsMap(string key) => Find(key)?.Value is YamlMap;

    /// <summary>Text that must be there and not be empty.</summary>
    public string Required(string key)
    {
        Need(key, YamlKind.Text);
        var text = Text(key);
        if (text is not null && string.IsNullOrWhiteSpace(text))
        {
            faults.Add(SourceRules.WrongValue.At(PlaceOf(key), $"\"{key}\" is empty"));
        }

        return text ?? "";
    }

    /// <summary>A date that must be there; null where it is missing or no date.</summary>
    public DateOnly? RequiredDate(string key)
    {
        Need(key, YamlKind.Date);
        return Date(key);
    }

    public string? Text(string key) => Know(key, YamlKind.Text) switch
    {
        null => null,
        YamlText text => text.Text,
        var other => Wrong<string>(key, other, "text"),
    };

    public bool? Flag(string key) => Know(key, YamlKind.Flag) switch
    {
        null => null,
        YamlText { Text: "true" } => true,
        YamlText { Text: "false" } => false,
        var other => Wrong<bool?>(key, other, "true or false"),
    };

    public int? Whole(string key) => Know(key, YamlKind.Whole) switch
    {
        null => null,
        YamlText text when int.TryParse(text.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => number,
        var other => Wrong<int?>(key, other, "a whole number"),
    };

    public decimal? Number(string key) => Know(key, YamlKind.Number) switch
    {
        null => null,
        YamlText text when decimal.TryParse(text.Text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) => number,
        var other => Wrong<decimal?>(key, other, "a number with a decimal point, such as 12.2"),
    };

    public DateOnly? Date(string key) => Know(key, YamlKind.Date) switch
    {
        null => null,
        YamlText text when DateOnly.TryParseExact(text.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) => date,
        var other => Wrong<DateOnly?>(key, other, "a date such as 2026-05-03"),
    };

    /// <summary>One of some words; the first is meant when the key is absent.</summary>
    public string OneOf(string key, params string[] words)
    {
        switch (Know(key, YamlKind.OneOf, words))
        {
            case null:
                return words[0];
            case YamlText text when words.Contains(text.Text):
                return text.Text;
            case var other:
                faults.Add(SourceRules.WrongValue.At(other.Place, $"\"{key}\" is {Shown(other)}; expected {string.Join(", ", words)}",
                    other is YamlText word ? Suggestion.For(word.Text, words) : null));
                return words[0];
        }
    }

    /// <summary>A list of texts.</summary>
    public ImmutableArray<YamlText> Texts(string key)
    {
        switch (Know(key, YamlKind.Texts))
        {
            case null:
                return [];
            case YamlList list:
                foreach (var item in list.Items.Where(item => item is not YamlText))
                {
                    faults.Add(SourceRules.WrongValue.At(item.Place, $"an item of \"{key}\" is {Shown(item)}; expected text"));
                }

                return [.. list.Items.OfType<YamlText>()];
            case var other:
                Wrong<string>(key, other, "a list, each item on a line that begins with \"- \"");
                return [];
        }
    }

    public YamlReader? Map(string key) => shape is not null ? Inner(key, YamlKind.Map) : Know(key, YamlKind.Map) switch
    {
        null => null,
        YamlMap inner => new(inner, faults),
        YamlText { Text: "", Plain: true } => null,
        var other => Wrong<YamlReader>(key, other, "keys with values"),
    };

    /// <summary>A list of mappings.</summary>
    /// <param name="key">The key.</param>
    /// <param name="isRequired">Told to editors and documentation. What is missing is for the caller to say: only it knows what an item must hold.</param>
    public ImmutableArray<YamlReader> Maps(string key, bool isRequired = false)
    {
        if (shape is not null)
        {
            return [Inner(key, YamlKind.Maps, isRequired)];
        }

        switch (Know(key, YamlKind.Maps))
        {
            case null:
                return [];
            case YamlList list:
                foreach (var item in list.Items.Where(item => item is not YamlMap))
                {
                    faults.Add(SourceRules.WrongValue.At(item.Place, $"an item of \"{key}\" is {Shown(item)}; expected keys with values"));
                }

                return [.. list.Items.OfType<YamlMap>().Select(inner => new YamlReader(inner, faults))];
            case var other:
                Wrong<string>(key, other, "a list");
                return [];
        }
    }

    /// <summary>Every entry, for a mapping whose keys are free: ids, language tags, rule codes. Nothing is unknown then.</summary>
    public IEnumerable<(string Key, SourceSpan Place, YamlValue Value)> Entries()
    {
        if (shape is not null)
        {
            return [(YamlKey.Any, map.Place, new YamlText(map.Place, "", Plain: true))];
        }

        known.AddRange(map.Entries.Select(entry => entry.Key));
        return map.Entries.Select(entry => (entry.Key, entry.Place, entry.Value));
    }

    /// <summary>Reports the keys that nobody asked for. Call it when all known keys were read.</summary>
    public void Finish()
    {
        foreach (var entry in map.Entries.Where(entry => !known.Contains(entry.Key)))
        {
            faults.Add(SourceRules.UnknownKey.At(entry.Place, $"the key \"{entry.Key}\" is not known here", Suggestion.For(entry.Key, known),
                $"The keys here are: {string.Join(", ", known)}."));
        }
    }

    private YamlEntry? Find(string key)
    {
        foreach (var entry in map.Entries)
        {
            if (entry.Key == key)
            {
                return entry;
            }
        }

        return null;
    }

    private YamlValue? Know(string key, YamlKind kind, params ReadOnlySpan<string> words)
    {
        known.Add(key);
        Note(key, kind, words: words);
        return Find(key)?.Value;
    }

    private void Need(string key, YamlKind kind)
    {
        Note(key, kind, isRequired: true);
        if (Find(key) is null)
        {
            faults.Add(SourceRules.MissingKey.At(map.Place, $"the key \"{key}\" is missing"));
        }
    }

    private T? Wrong<T>(string key, YamlValue value, string expected)
    {
        faults.Add(SourceRules.WrongValue.At(value.Place, $"\"{key}\" is {Shown(value)}; expected {expected}"));
        return default;
    }

    private static string Shown(YamlValue value) => value switch
    {
        YamlText { Text: "" } => "empty",
        YamlText text => $"\"{text.Text}\"",
        YamlList => "a list",
        _ => "a mapping",
    };
}
