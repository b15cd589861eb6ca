using System.Collections.Immutable;
using LmsSite.Tests.Drivers;

namespace LmsSite.Tests.Specs;

/// <summary>Reads the specification files. <c>README.md</c> beside them says how they are written.</summary>
internal static class SpecFile
{
    private const string Fence = "```````";

    public static IEnumerable<string> All => Directory.EnumerateFiles(Repository.Tests("Specs"), "*.md")
        .Where(file => Path.GetFileName(file) != "README.md").Order(StringComparer.Ordinal);

    public static ImmutableArray<SpecExample> Read(string file)
    {
        var examples = ImmutableArray.CreateBuilder<SpecExample>();
        var given = ImmutableArray<GivenFile>.Empty;
        foreach (var block in Blocks(File.ReadAllLines(file)))
        {
            switch (block.Info.Split(' ', 2))
            {
                case ["html", ..] or ["text"]:
                    examples[^1] = examples[^1] with { Expectations = examples[^1].Expectations.Add(block) };
                    break;
                case [_, var path]:
                    given = given.Add(new(path, block.Text));
                    break;
                default:
                    var before = examples.Count(example => example.Heading == block.Heading);
                    var name = before == 0 ? block.Heading : $"{block.Heading} ({before + 1})";
                    examples.Add(new(file, block.Heading, name, block.Text, given, []));
                    break;
            }
        }

        return examples.ToImmutable();
    }

    /// <summary>Puts other text into the block that stands at this position among the file's blocks.</summary>
    public static void Rewrite(string file, int position, string text)
    {
        var lines = File.ReadAllLines(file).ToList();
        var block = Blocks([.. lines]).Single(block => block.Position == position);
        lines.RemoveRange(block.FirstLine, block.LineCount);
        lines.InsertRange(block.FirstLine, text.Split('\n'));
        File.WriteAllText(file, string.Join('\n', lines) + "\n");
    }

    private static IEnumerable<SpecBlock> Blocks(string[] lines)
    {
        var heading = "";
        var position = 0;
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith('#'))
            {
                heading = lines[i].TrimStart('#', ' ');
            }
            else if (lines[i].StartsWith(Fence, StringComparison.Ordinal))
            {
                var first = i + 1;
                var end = Array.IndexOf(lines, Fence, first);
                yield return new(heading, lines[i][Fence.Length..].Trim(), string.Join('\n', lines[first..end]), position++, first, end - first);
                i = end;
            }
        }
    }
}

/// <summary>One fenced block of a specification file.</summary>
internal sealed record SpecBlock(string Heading, string Info, string Text, int Position, int FirstLine, int LineCount);

/// <summary>A file that the examples after it may use.</summary>
internal sealed record GivenFile(string Path, string Text);

/// <summary>Markdown, and what is expected of it.</summary>
internal sealed record SpecExample(string File, string Heading, string Name, string Markdown, ImmutableArray<GivenFile> Given, ImmutableArray<SpecBlock> Expectations);
