using System.Collections.Immutable;
using LmsSite.Core.Reading;
using LmsSite.Core.Reading.Blocks;
using LmsSite.Core.Settings;
using LmsSite.Core.Sources.Yaml;

namespace LmsSite.Core.Schemas;

/// <summary>What one kind of YAML may hold.</summary>
/// <param name="Name">The first part of its keys' names in <see cref="KeyWords"/>, such as <c>site</c> of <c>site.languages.tag</c>.</param>
/// <param name="Title">What it is, for a person.</param>
/// <param name="Shape">Its keys, told by its reader.</param>
public sealed record Schema(string Name, string Title, YamlShape Shape)
{
    /// <summary>Every file, and the front matter of pages.</summary>
    public static ImmutableArray<Schema> OfFiles { get; } =
    [
        new("page", "Front matter of a page", YamlReader.ShapeOf(reader => FrontMatterReader.Values(reader))),
        new("site", "site.yaml", YamlReader.ShapeOf(reader => SiteSettingsReader.Read(reader, default, new()))),
        new("guide", "guide.yaml, in a language's folder", YamlReader.ShapeOf(reader => GuideTexts.Read(reader, default))),
        new("search", "search.yaml, in a language's folder", YamlReader.ShapeOf(reader => SearchWords.Read(reader))),
        new("organisations", "organisations.yaml", YamlReader.ShapeOf(reader => Contacts.ReadOrganisations(reader, new()))),
        new("emergency-numbers", "emergency-numbers.yaml", YamlReader.ShapeOf(reader => Contacts.ReadEmergencyNumbers(reader))),
    ];

    /// <summary>Every kind of fenced block that holds data.</summary>
    public static ImmutableArray<Schema> OfBlocks { get; } =
        [.. DataBlocks.Kinds.Select(kind => new Schema($"block {kind}", $"A block {kind}", YamlReader.ShapeOf(reader => DataBlocks.Find(kind)!(BlockSource.Of(reader)))))];
}
