using System.Text.Json;
using System.Text.RegularExpressions;
using LmsSite.Tests.Drivers;

namespace LmsSite.Tests.Documentation;

/// <summary>What an editor offers to insert is what the generator accepts.</summary>
public sealed partial class SnippetTests
{
    private static readonly JsonDocumentOptions WithComments = new() { CommentHandling = JsonCommentHandling.Skip };

    [Fact]
    public void A_page_made_of_all_snippets_has_no_fault()
    {
        using var snippets = JsonDocument.Parse(Repository.Text(".vscode/writing.code-snippets"), WithComments);
        var page = string.Join("\n\n", snippets.RootElement.EnumerateObject().Select(snippet => Filled(snippet.Value.GetProperty("body"))));
        TinySite.English
            .With("references.json", """[{"id": "key", "type": "webpage", "title": "Bees", "URL": "https://bees.example/source"}]""")
            .With("en/example.md", page + "\n")
            .With("site.yaml", "address: https://bees.example/\nlanguages:\n  - {tag: en, name: English}\nchecks: {LMS701: off, LMS706: off}\n")
            .Build(new(Today: new(2026, 6, 1))).WithoutFaults();
    }

    /// <summary>As it stands when it is inserted and nothing has been typed.</summary>
    private static string Filled(JsonElement body) => Placeholder().Replace(
        string.Join('\n', body.EnumerateArray().Select(line => line.GetString())).Replace("$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE", "2026-05-03", StringComparison.Ordinal),
        "$1");

    [GeneratedRegex(@"\$\{\d+:([^}]*)\}")]
    private static partial Regex Placeholder();
}
