using System.Collections.Immutable;
using LmsSite.Core.Diagnostics;
using LmsSite.Core.Sources;
using LmsSite.Core.Sources.Yaml;

namespace LmsSite.Core.Settings;

/// <summary>What readers can take along, as site.yaml says under <c>editions</c>. Absent: nothing.</summary>
/// <param name="Name">What the names of the files begin with.</param>
/// <param name="Formats">The formats that are made, in the order in which they are offered.</param>
/// <param name="Megabytes">Most that a file of a format may weigh, in millions of bytes. A format that is not named has no limit.</param>
/// <param name="Letter">Tags of the languages whose readers also get a PDF on US Letter.</param>
public sealed record EditionSettings(
    string Name, ImmutableArray<EditionFormat> Formats, ImmutableDictionary<EditionFormat, decimal> Megabytes, ImmutableArray<string> Letter)
{
    public static readonly EditionSettings None = new("", [], ImmutableDictionary<EditionFormat, decimal>.Empty, []);

    private static readonly string[] Words = ["html", "epub", "pdf", "zip"];

    internal static EditionSettings Read(YamlReader? reader, IReadOnlyCollection<string> languages, Faults faults)
    {
        if (reader is null)
        {
            return None;
        }

        var name = reader.Required("name");
        if (name.Length > 0 && !Identifier.IsFileName(name))
        {
            faults.Add(SourceRules.WrongValue.At(reader.PlaceOf("name"), $"\"name\" is \"{name}\"; expected lowercase letters a to z, digits and hyphens, such as bee-guide"));
        }

        var formats = FormatsIn(reader, faults);
        if (formats.Contains(EditionFormat.Pdf) && !formats.Contains(EditionFormat.Html))
        {
            faults.Add(SourceRules.WrongValue.At(reader.PlaceOf("formats"), "\"formats\" has pdf without html; a PDF is printed from the HTML edition"));
        }

        var settings = new EditionSettings(name, formats, Limits(reader.Map("megabytes")), Languages(reader, languages, faults));
        reader.Finish();
        return settings;
    }

    private static ImmutableArray<EditionFormat> FormatsIn(YamlReader reader, Faults faults)
    {
        var formats = ImmutableArray.CreateBuilder<EditionFormat>();
        foreach (var word in reader.Texts("formats"))
        {
            if (Array.IndexOf(Words, word.Text) is >= 0 and var index)
            {
                formats.Add((EditionFormat)index);
            }
            else
            {
                faults.Add(SourceRules.WrongValue.At(word.Place, $"there is no format \"{word.Text}\"; expected {string.Join(", ", Words)}", Suggestion.For(word.Text, Words)));
            }
        }

        return [.. formats.Distinct()];
    }

    private static ImmutableDictionary<EditionFormat, decimal> Limits(YamlReader? reader)
    {
        if (reader is null)
        {
            return ImmutableDictionary<EditionFormat, decimal>.Empty;
        }

        var limits = Words.Index().Select(word => (Format: (EditionFormat)word.Index, Most: reader.Number(word.Item)))
            .Where(limit => limit.Most is not null).ToImmutableDictionary(limit => limit.Format, limit => limit.Most!.Value);
        reader.Finish();
        return limits;
    }

    private static ImmutableArray<string> Languages(YamlReader reader, IReadOnlyCollection<string> languages, Faults faults)
    {
        var texts = reader.Texts("letter");
        foreach (var unknown in texts.Where(text => !languages.Contains(text.Text)))
        {
            faults.Add(LanguageRules.UnknownLanguage.At(unknown.Place, $"\"{unknown.Text}\" is no language of the site", Suggestion.For(unknown.Text, languages)));
        }

        return [.. texts.Select(text => text.Text).Where(languages.Contains)];
    }
}

/// <summary>A form in which the guide can be taken along.</summary>
public enum EditionFormat
{
    /// <summary>One HTML file that holds everything.</summary>
    Html,

    /// <summary>A book for reading devices (EPUB 3.3).</summary>
    Epub,

    /// <summary>Pages of paper.</summary>
    Pdf,

    /// <summary>The web edition, packed.</summary>
    Zip,
}
