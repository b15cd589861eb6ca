using System.Text;
using System.Text.RegularExpressions;
using LmsSite.Core.Sources;
using LmsSite.Tests.Specs;

namespace LmsSite.Tests.Documentation;

/// <summary>
/// Makes the documentation's pages about the syntax out of the specification files: what is written, and below it the same Markdown once more,
/// as the generator publishes it. So the documentation shows nothing that is not tested, and cannot show an old result.
/// </summary>
internal static partial class SyntaxPages
{
    /// <summary>Each page of the documentation's input folder, by its path.</summary>
    public static IEnumerable<(string Path, string Text)> All =>
        SpecFile.All.Select(file => ($"en/syntax-{Path.GetFileName(file)}", Page(File.ReadAllText(file), isAboutHeadings: Path.GetFileName(file) == "headings-and-ids.md")));

    private static string Page(string specification, bool isAboutHeadings)
    {
        var page = new StringBuilder();
        var ids = new HashSet<string>();
        var showsResults = true;
        var parts = Part().Matches(specification).Select(part => (Words: part.Groups["words"].Value, Info: part.Groups["info"].Value, Text: part.Groups["text"].Value)).ToList();
        for (var i = 0; i < parts.Count; i++)
        {
            var (words, info, text) = parts[i];
            page.Append(Headings(words.Trim()));
            switch (info.Split(' ', 2))
            {
                case ["markdown"]:
                    var result = parts[(i + 1)..].TakeWhile(next => next.Info.StartsWith("html", StringComparison.Ordinal) || next.Info == "text").ToList();
                    page.Append("You write:\n\n").Append(Fenced(text));
                    if (result.FirstOrDefault(next => next.Info == "text") is { Text.Length: > 0 } faults)
                    {
                        page.Append("The program says:\n\n").Append(Fenced(faults.Text));
                    }
                    else if (showsResults && result.All(next => next.Info != "text") && (!isAboutHeadings || !Heading().IsMatch(text)) && CanStandHere(text, ids))
                    {
                        // One level deeper, so that an example stays a part of the section that it belongs to.
                        page.Append($"Readers see:\n\n{Heading().Replace(text, "#$0")}\n\n");
                    }
                    else if (result is [{ Info: not "text" } html, ..])
                    {
                        page.Append("It is published as:\n\n").Append(Fenced(html.Text));
                    }

                    break;
                case [_, var path]:
                    // Pages that only the examples have cannot be led to from here.
                    showsResults &= !path.EndsWith(".md", StringComparison.Ordinal);
                    page.Append($"The examples below use this file, `{path}`:\n\n").Append(Fenced(text));
                    break;
            }
        }

        return page.ToString().TrimEnd('\n') + "\n";
    }

    /// <summary>True for Markdown that is part of a section, and whose ids this page does not have yet.</summary>
    private static bool CanStandHere(string markdown, HashSet<string> ids) =>
        !QuotedHeadingOrFrontMatter().IsMatch(markdown) && !markdown.Contains(".md", StringComparison.Ordinal)
        && Id().Matches(markdown).Select(id => id.Value).Distinct().All(ids.Add);

    /// <summary>The title becomes front matter, and every other heading gets an id.</summary>
    private static string Headings(string words)
    {
        if (words.Length == 0)
        {
            return "";
        }

        var lines = words.Split('\n');
        if (lines[0].StartsWith("# ", StringComparison.Ordinal))
        {
            var title = lines[0][2..];
            lines[0] = $"---\ntitle: \"{title}\"\ndescription: \"How it is written, and what readers see: {char.ToLowerInvariant(title[0])}{title[1..]}.\"\n---\n\n{DocumentationFiles.Made("tests/LmsSite.Tests/Specs")}";
        }

        return string.Join('\n', lines.Select(line => line.StartsWith("## ", StringComparison.Ordinal) ? $"{line} {{#{Identifier.From(line[3..])}}}" : line)) + "\n\n";
    }

    private static string Fenced(string text)
    {
        var fence = "```";
        while (text.Contains(fence, StringComparison.Ordinal))
        {
            fence += "`";
        }

        return $"{fence}\n{text}\n{fence}\n\n";
    }

    [GeneratedRegex(@"(?<words>.*?)(?:^```````(?<info>[^\n]*)\n(?<text>.*?)\n?^```````$|\z)", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Part();

    [GeneratedRegex("^##+ ", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^> *#|\A---", RegexOptions.Multiline)]
    private static partial Regex QuotedHeadingOrFrontMatter();

    [GeneratedRegex(@"\{#[^}]*\}")]
    private static partial Regex Id();
}
