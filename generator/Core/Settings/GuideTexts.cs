using System.Collections.Immutable;
using LmsSite.Core.Diagnostics;
using LmsSite.Core.Sources;
using LmsSite.Core.Sources.Yaml;

namespace LmsSite.Core.Settings;

/// <summary>What guide.yaml in a language's folder says: the guide's own words that stand on every page.</summary>
public sealed record GuideTexts
{
    /// <summary>The guide's name, in the header and in page titles.</summary>
    public required string Name { get; init; }

    /// <summary>One sentence on what the guide is and for whom.</summary>
    public required string Description { get; init; }

    /// <summary>What the guide is not, in the footer.</summary>
    public required string Disclaimer { get; init; }

    /// <summary>Titles of the navigation's groups, by their ids.</summary>
    public required ImmutableDictionary<string, string> Groups { get; init; }

    /// <summary>
    /// What this language says in words or otherwise where the source writes a number: <c>круглосуточн</c> for 24, <c>24 h/24</c> for one 24. Only for
    /// comparing a translation's numbers with those of its source.
    /// </summary>
    public required ImmutableArray<(string Words, string Figures)> Numbers { get; init; }

    public SourceSpan Place { get; init; }

    /// <summary>The words with the language's own ways of saying a number in figures.</summary>
    public ReadOnlyMemory<char> InFigures(ReadOnlyMemory<char> words) => Numbers.IsEmpty ? words
        : Numbers.Aggregate(words.ToString(), (text, number) => text.Replace(number.Words, number.Figures, StringComparison.OrdinalIgnoreCase)).AsMemory();

    public static GuideTexts? Read(SourceFile file, Faults faults)
    {
        if (SourceText.Read(file, faults) is not { } source || YamlParser.ReadMap(source.Text, new(source.File, 1, 1), faults) is not { } map)
        {
            return null;
        }

        return Read(new YamlReader(map, faults), new(source.File, 1, 1));
    }

    internal static GuideTexts Read(YamlReader reader, SourceSpan place)
    {
        var texts = new GuideTexts
        {
            Name = reader.Required("name"),
            Description = reader.Required("description"),
            Disclaimer = reader.Text("disclaimer") ?? "",
            Groups = reader.Map("groups") is { } groups
                ? groups.Entries().ToImmutableDictionary(entry => entry.Key, entry => groups.Text(entry.Key) ?? "")
                : ImmutableDictionary<string, string>.Empty,
            Numbers = reader.Map("numbers") is { } numbers ? [.. numbers.Entries().Select(entry => (entry.Key, numbers.Text(entry.Key) ?? ""))] : [],
            Place = place,
        };
        reader.Finish();
        return texts;
    }
}
