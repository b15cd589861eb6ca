using System.Text;
using System.Text.Json.Nodes;
using LmsSite.Core.Diagnostics;
using LmsSite.Core.Messages;
using LmsSite.Core.Schemas;
using LmsSite.Core.Sources.Yaml;
using LmsSite.Tests.Drivers;
using LmsSite.Tests.Specs;

namespace LmsSite.Tests.Documentation;

/// <summary>The files of the documentation that are made from what the program itself knows, so that they cannot say anything else.</summary>
internal static class DocumentationFiles
{
    /// <summary>Each file of the folder <c>docs/guide</c> that is made, by its path.</summary>
    public static IEnumerable<(string Path, string Text)> All =>
        [.. SyntaxPages.All, ("en/keys.md", Keys()), ("en/messages.md", Messages()), .. Data()];

    /// <summary>Tells whoever opens a made file where to change it.</summary>
    public static string Made(string source) => $"<!-- Made from {source}: change it there, then UPDATE_GOLDEN=1 dotnet test tests/LmsSite.Tests. -->";

    private static string Keys()
    {
        var page = new StringBuilder($"""
            ---
            title: Every key
            description: What may stand in the front matter of a page, in the files of data and in fenced blocks.
            ---

            {Made("generator/Core/Schemas")}

            This list is made from the readers themselves, and so are the schemas in `docs/schemas/`, by which editors complete and check these
            keys. A key that is not listed is a fault: a mistyped one would be ignored in silence.


            """);
        foreach (var schema in Schema.OfFiles.Concat(Schema.OfBlocks.Where(block => block.Shape.Keys.Count > 0 || block.Shape.Free is not null)))
        {
            page.Append($"## {schema.Title} {{#{schema.Name.Replace(' ', '-')}}}\n\n| Key | Value | Meaning |\n|---|---|---|\n");
            Rows(page, schema.Shape, schema.Name, "");
            page.Append('\n');
        }

        page.Append("## references.json {#references}\n\nA list in CSL-JSON. These fields are read; others are let be.\n\n| Field | Meaning |\n|---|---|\n");
        foreach (var field in Core.Citations.CslReader.Fields)
        {
            page.Append($"| `{(field.Kind == Core.Citations.CslKind.Mark ? "custom: " : "")}{field.Name}` | {Cell(KeyWords.Find($"references.{field.Name}")!)} |\n");
        }

        return page.ToString();
    }

    private static void Rows(StringBuilder page, YamlShape shape, string path, string above)
    {
        foreach (var key in shape.Free is { } free ? shape.Keys.Append(free) : shape.Keys)
        {
            var name = above + (key.Name == YamlKey.Any ? "…" : key.Name);
            page.Append($"| `{name}` | {Kind(key)}{(key.IsRequired ? ", needed" : "")} | {Cell(KeyWords.Find($"{path}.{key.Name}")!)} |\n");
            Rows(page, key.Inner ?? new(), $"{path}.{key.Name}", $"{name}: ");
        }
    }

    private static string Kind(YamlKey key) => key.Kind switch
    {
        YamlKind.Text => "text",
        YamlKind.Flag => "`true` or `false`",
        YamlKind.Whole => "whole number",
        YamlKind.Number => "number",
        YamlKind.Date => "day",
        YamlKind.OneOf => string.Join(", ", key.Words.Select(word => $"`{word}`")),
        YamlKind.Texts => "list",
        YamlKind.Map => "keys",
        YamlKind.Maps => "list of keys",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static string Messages()
    {
        var page = new StringBuilder($"""
            ---
            title: Every message
            description: What each fault means, why it matters and how it is mended.
            ---

            {Made("generator/Core/Diagnostics and tests/LmsSite.Tests/Broken")}

            A fault is printed with its place, what is wrong, why it matters and the remedy. The same words come from `explain` with the code. The examples
            stand in `tests/LmsSite.Tests/Broken/`, where the tests build both the broken and the mended one: lines that begin with `-` were broken, those
            with `+` are mended.


            """);
        var examples = Directory.EnumerateFiles(Repository.Tests("Broken"), "*", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetRelativePath(Repository.Tests("Broken"), file).Replace('\\', '/'), File.ReadAllText);
        return page.AppendJoin('\n', RuleBook.All.Select(rule => new Explanation(rule, RuleExample.Of(rule.Code, examples)).Markdown())).ToString();
    }

    /// <summary>The data that the examples use, joined: the documentation shows their results.</summary>
    private static IEnumerable<(string Path, string Text)> Data()
    {
        var given = SpecFile.All.SelectMany(file => SpecFile.Read(file).SelectMany(example => example.Given)).ToList();
        var references = new JsonArray([.. given.Where(file => file.Path == "references.json").SelectMany(file => JsonNode.Parse(file.Text)!.AsArray())
            .DistinctBy(reference => (string?)reference!["id"]).Select(reference => reference!.DeepClone())]);
        yield return ("references.json", references.ToJsonString(new() { WriteIndented = true, NewLine = "\n", Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }) + "\n");
        foreach (var path in new[] { "organisations.yaml", "emergency-numbers.yaml", "media/hive.svg" })
        {
            var modeline = path.EndsWith(".yaml", StringComparison.Ordinal) ? $"# yaml-language-server: $schema=../../docs/schemas/{Path.GetFileNameWithoutExtension(path)}.schema.json\n" : "";
            yield return (path, modeline + given.First(file => file.Path == path).Text + "\n");
        }
    }

    private static string Cell(string words) => Plain(words).Replace("|", "\\|", StringComparison.Ordinal);

    /// <summary>Words that are no Markdown, shown as they are.</summary>
    private static string Plain(string words) => System.Text.RegularExpressions.Regex.Replace(words, @"[\[\]<>{}*_#\\`@]", @"\$0");
}
