using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using LmsSite.Core.Diagnostics;
using LmsSite.Core.Sources;
using LmsSite.Core.Sources.Yaml;

namespace LmsSite.Core.Languages;

/// <summary>Reads a strings file: one key for each <see cref="Text"/>, months, the date pattern, and names of languages and countries.</summary>
public static partial class StringsReader
{
    /// <summary>The keys of all texts, in the order of <see cref="Text"/>.</summary>
    public static ImmutableArray<string> Keys { get; } = [.. Enum.GetNames<Text>().Select(KeyOf)];

    /// <summary>Reads the file; missing and unknown keys are faults, and a missing text becomes its key.</summary>
    public static Strings? Read(SourceFile file, Faults faults)
    {
        if (SourceText.Read(file, faults) is not { } source || YamlParser.ReadMap(source.Text, new(source.File, 1), faults) is not { } map)
        {
            return null;
        }

        var reader = new YamlReader(map, faults);
        var rule = PluralRule.Of(Path.GetFileNameWithoutExtension(file.Path));
        var counted = CountedText.All.ToFrozenDictionary(text => text, text => Counted(reader, Keys[(int)text], rule, source.File, faults));
        var texts = Enum.GetValues<Text>().Select(text => counted.TryGetValue(text, out var forms) ? forms.Usual : TextOf(reader, Keys[(int)text], source.File, faults)).ToImmutableArray();
        var months = reader.Texts("months").Select(month => month.Text).ToImmutableArray();
        if (months.Length != 12)
        {
            faults.Add(LanguageRules.MissingString.At(reader.PlaceOf("months"), $"\"months\" lists {months.Length} names; expected 12"));
            months = [.. Enumerable.Range(1, 12).Select(month => month.ToString("00", System.Globalization.CultureInfo.InvariantCulture))];
        }

        var strings = new Strings(texts, counted, months,
            TextOf(reader, "date", source.File, faults),
            TextOf(reader, "decimal-sign", source.File, faults),
            Names(reader, "language-names"),
            Names(reader, "country-names"),
            EmptyWords.Read(reader));
        reader.Finish();
        return strings;
    }

    /// <summary>Faults for every text of <paramref name="strings"/> whose placeholders differ from those of <paramref name="original"/>.</summary>
    public static IEnumerable<Diagnostic> CompareWith(this Strings strings, Strings original, string file) =>
        from text in Enum.GetValues<Text>()
        let expected = Placeholders(original[text])
        where strings[text] != Keys[(int)text] && !Placeholders(strings[text]).SetEquals(expected)
        select LanguageRules.PlaceholderDiffers.At(new(file),
            $"\"{Keys[(int)text]}\" should hold {(expected.Count == 0 ? "no placeholder" : string.Join(", ", expected.Order()))}");

    private static string TextOf(YamlReader reader, string key, string file, Faults faults) => TextOf(reader, key, key, new(file), faults);

    private static string TextOf(YamlReader reader, string key, string name, SourceSpan place, Faults faults)
    {
        if (reader.Text(key) is { Length: > 0 } text)
        {
            return text;
        }

        faults.Add(LanguageRules.MissingString.At(place, $"the text \"{name}\" is missing"));
        return key;
    }

    /// <summary>Reads <c>key: {one: …, other: …}</c>; where the language does not tell numbers apart, the text alone will do.</summary>
    private static CountedText Counted(YamlReader reader, string key, PluralRule rule, string file, Faults faults)
    {
        if (!reader.IsMap(key))
        {
            var text = TextOf(reader, key, file, faults);
            if (rule.Categories.Length > 1 && text != key)
            {
                faults.Add(LanguageRules.MissingString.At(reader.PlaceOf(key), $"the text \"{key}\" counts, and needs a form for each of {string.Join(", ", rule.Categories.Select(Name))}",
                    fix: $"Write {key}: {{{string.Join(", ", rule.Categories.Select(category => $"{Name(category)}: …"))}}}."));
            }

            return new(rule, new Dictionary<PluralCategory, string> { [PluralCategory.Other] = text }.ToFrozenDictionary());
        }

        var inner = reader.Map(key)!;
        var forms = rule.Categories.ToFrozenDictionary(category => category, category => TextOf(inner, Name(category), $"{key}: {Name(category)}", inner.PlaceOf(Name(category)), faults));
        inner.Finish();
        return new(rule, forms);
    }

    private static string Name(PluralCategory category) => category.ToString().ToLowerInvariant();

    private static FrozenDictionary<string, string> Names(YamlReader reader, string key) =>
        reader.Map(key) is not { } names
            ? FrozenDictionary<string, string>.Empty
            : names.Entries().Where(entry => entry.Value is YamlText).ToFrozenDictionary(entry => entry.Key, entry => ((YamlText)entry.Value).Text);

    private static HashSet<string> Placeholders(string text) => [.. Placeholder().Matches(text).Select(match => match.Value)];

    private static string KeyOf(string name) => Capital().Replace(name, "-$0").ToLowerInvariant();

    [GeneratedRegex(@"\{[a-z]+\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex("(?<!^)[A-Z]")]
    private static partial Regex Capital();
}
