using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using LmsSite.Core.Citations;
using LmsSite.Core.Diagnostics;
using LmsSite.Core.Sources.Yaml;

namespace LmsSite.Core.Schemas;

/// <summary>Writes schemas as JSON Schema, draft 7: the one that editors' YAML and JSON support understands. See https://json-schema.org/draft-07.</summary>
public static class JsonSchema
{
    private const string Dialect = "http://json-schema.org/draft-07/schema#";

    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Every schema, by the name of its file.</summary>
    public static ImmutableArray<(string File, string Text)> Files { get; } =
    [
        .. Schema.OfFiles.Select(schema => ($"{schema.Name}.schema.json", Text(schema.Title, Of(schema.Shape, schema.Name)))),
        ("blocks.schema.json", Text("Data in fenced blocks of pages, by the word behind the fence", new JsonObject
        {
            ["definitions"] = new JsonObject(Schema.OfBlocks.Select(block => new KeyValuePair<string, JsonNode?>(block.Name["block ".Length..], Of(block.Shape, block.Name)))),
        })),
        ("references.schema.json", Text("references.json: a list in CSL-JSON, with the fields that are read here", References())),
    ];

    private static string Text(string title, JsonObject schema)
    {
        schema.Insert(0, "$schema", Dialect);
        schema.Insert(1, "title", title);
        return schema.ToJsonString(Readable) + "\n";
    }

    private static JsonObject Of(YamlShape shape, string path)
    {
        var schema = new JsonObject { ["type"] = "object" };
        if (shape.Keys.Any(key => key.IsRequired))
        {
            schema["required"] = Array(shape.Keys.Where(key => key.IsRequired).Select(key => key.Name));
        }

        if (shape.Keys.Count > 0)
        {
            schema["properties"] = new JsonObject(shape.Keys.Select(key => new KeyValuePair<string, JsonNode?>(key.Name, Described(key, $"{path}.{key.Name}"))));
        }

        if (path == "site.checks")
        {
            // The one place where free keys are names that are all known.
            schema["propertyNames"] = new JsonObject { ["enum"] = Array(RuleBook.All.Select(rule => rule.Code)) };
        }

        schema["additionalProperties"] = shape.Free is { } free ? Described(free, $"{path}.{YamlKey.Any}") : false;
        return schema;
    }

    private static JsonObject Described(YamlKey key, string path)
    {
        var value = Of(key, path);
        if (KeyWords.Find(path) is { } words)
        {
            value["description"] = words;
        }

        return value;
    }

    private static JsonObject Of(YamlKey key, string path) => key.Kind switch
    {
        YamlKind.Text => Text(),
        YamlKind.Flag => new() { ["type"] = "boolean" },
        YamlKind.Whole => new() { ["type"] = "integer" },
        YamlKind.Number => new() { ["type"] = "number" },
        YamlKind.Date => new() { ["type"] = "string", ["format"] = "date" },
        YamlKind.OneOf => new() { ["enum"] = Array(key.Words) },
        YamlKind.Texts => new() { ["type"] = "array", ["items"] = Text() },
        YamlKind.Map => Of(key.Inner!, path),
        YamlKind.Maps => new() { ["type"] = "array", ["items"] = Of(key.Inner!, path) },
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static JsonObject References() => new()
    {
        ["type"] = "array",
        ["items"] = new JsonObject
        {
            ["type"] = "object",
            ["required"] = new JsonArray("id", "title"),
            ["anyOf"] = new JsonArray([Required("DOI"), Required("PMID"), Required("URL")]),
            ["properties"] = new JsonObject(
            [
                .. CslReader.Fields.Where(field => field.Kind != CslKind.Mark).Select(field => new KeyValuePair<string, JsonNode?>(field.Name, Described(field))),
                new("custom", new JsonObject
                {
                    ["type"] = "object",
                    ["properties"] = new JsonObject(CslReader.Fields.Where(field => field.Kind == CslKind.Mark)
                        .Select(field => new KeyValuePair<string, JsonNode?>(field.Name, Described(field)))),
                }),
            ]),
        },
    };

    private static JsonObject Described(CslField field)
    {
        var value = field.Kind switch
        {
            CslKind.Text => Text(),
            CslKind.Names => new() { ["type"] = "array", ["items"] = Object(("family", Text()), ("given", Text()), ("literal", Text())) },
            CslKind.Date => Object(("date-parts", new() { ["type"] = "array", ["items"] = new JsonObject { ["type"] = "array", ["items"] = Text(), ["maxItems"] = 3 } })),
            CslKind.Mark => new JsonObject { ["type"] = "boolean" },
            _ => throw new System.Diagnostics.UnreachableException(),
        };
        value["description"] = KeyWords.Find($"references.{field.Name}");
        return value;
    }

    private static JsonObject Object(params (string Name, JsonObject Value)[] properties) => new()
    {
        ["type"] = "object",
        ["properties"] = new JsonObject(properties.Select(property => new KeyValuePair<string, JsonNode?>(property.Name, property.Value))),
    };

    /// <summary>Text without quotes may look like a number (24, 1.5), and is read as text all the same.</summary>
    private static JsonObject Text() => new() { ["type"] = new JsonArray("string", "number") };

    private static JsonObject Required(string field) => new() { ["required"] = new JsonArray(field) };

    private static JsonArray Array(IEnumerable<string> words) => new([.. words.Select(word => JsonValue.Create(word))]);
}
