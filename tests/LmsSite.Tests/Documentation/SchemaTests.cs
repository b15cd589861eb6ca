using System.Text.Json;
using LmsSite.Core.Schemas;
using LmsSite.Core.Sources.Yaml;
using LmsSite.Tests.Drivers;

namespace LmsSite.Tests.Documentation;

/// <summary>The schemas for editors say what the readers accept, because the readers themselves tell it.</summary>
public sealed class SchemaTests
{
    [Fact]
    public void The_committed_schemas_are_those_of_the_readers()
    {
        foreach (var (file, text) in JsonSchema.Files)
        {
            Approved.Matches(Repository.Path("docs", "schemas", file), text);
        }
    }

    [Fact]
    public void Every_key_has_words_and_no_words_are_left_without_a_key()
    {
        var keys = Schema.OfFiles.Concat(Schema.OfBlocks).SelectMany(schema => Paths(schema.Shape, schema.Name))
            .Concat(Core.Citations.CslReader.Fields.Select(field => $"references.{field.Name}"));
        Assert.Equal(KeyWords.Paths, keys.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("page", "title", "Text", true)]
    [InlineData("page", "written", "Date", false)]
    [InlineData("page", "layout", "OneOf", false)]
    [InlineData("site", "languages", "Maps", true)]
    [InlineData("site", "navigation", "Maps", false)]
    [InlineData("site", "writing", "Map", false)]
    [InlineData("block icon-array", "items", "Maps", true)]
    public void A_reader_tells_each_key_with_its_kind(string schema, string key, string kind, bool required)
    {
        var found = Schema.OfFiles.Concat(Schema.OfBlocks).Single(other => other.Name == schema).Shape.Keys.Single(other => other.Name == key);
        Assert.Equal((kind, required), (found.Kind.ToString(), found.IsRequired));
    }

    [Fact]
    public void Every_file_of_data_names_its_schema_so_that_editors_find_it()
    {
        var files = Repository.Sources("input", ".yaml").Concat(Repository.Sources("docs", ".yaml"));
        Assert.Empty(from file in files
                     let name = Path.GetFileNameWithoutExtension(file)
                     let way = string.Concat(Enumerable.Repeat("../", file.Count(sign => sign == '/')))
                     where !Repository.Text(file).StartsWith($"# yaml-language-server: $schema={way}docs/schemas/{name}.schema.json\n", StringComparison.Ordinal)
                     select file);
    }

    [Fact]
    public void Each_schema_is_JSON_that_says_what_it_is() =>
        Assert.All(JsonSchema.Files, file => Assert.NotEmpty(JsonDocument.Parse(file.Text).RootElement.GetProperty("title").GetString()!));

    private static IEnumerable<string> Paths(YamlShape shape, string path) =>
        from key in shape.Free is { } free ? shape.Keys.Append(free) : shape.Keys
        from found in Paths(key.Inner ?? new(), $"{path}.{key.Name}").Prepend($"{path}.{key.Name}")
        select found;
}
