using System.Text.RegularExpressions;
using LmsSite.Core.Content;
using LmsSite.Core.Diagnostics;
using LmsSite.Core.Reading;
using LmsSite.Core.Reading.Blocks;
using LmsSite.Core.Reading.Markdown;
using LmsSite.Core.Sources;
using Markdig.Extensions.Alerts;
using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Tables;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax;

namespace LmsSite.Core.Gettext;

/// <summary>Cuts a page into what is translated.</summary>
internal sealed partial class PageSegments
{
    private static readonly string[] FrontMatterKeys = ["title", "short-title", "description"];

    private readonly SourceText source;
    private readonly int body;
    private readonly List<Segment> segments = [];
    private string section = "";
    private int number;

    private PageSegments(SourceText source, int body)
    {
        this.source = source;
        this.body = body;
    }

    /// <param name="text">The file.</param>
    /// <param name="page">The same, read: its sections carry the ids.</param>
    public static SegmentedFile Of(string text, Page page)
    {
        var source = SourceText.Of(page.Place.File, text);
        var body = FrontMatterReader.Read(source, new Faults()).BodyStart;
        return new PageSegments(source, body).Cut(page);
    }

    private SegmentedFile Cut(Page page)
    {
        const int FenceLength = 4;
        foreach (var value in YamlSegments.All(body < FenceLength ? "" : source.Text[FenceLength..source.Text.LastIndexOf("---", Math.Max(0, body - 1), StringComparison.Ordinal)]).Where(value => FrontMatterKeys.Contains(value.Path)))
        {
            Add(value.Path, SegmentKind.Value, value.Path, FenceLength + value.Start, FenceLength + value.End, value.Text);
        }

        var ids = new Queue<string>(page.Sections.Where(own => own.Id.Length > 0).Select(own => own.Id));
        var ranges = new List<SectionRange>();
        var start = body;
        foreach (var block in MarkdownParser.Parse(source.Text, body) ?? [])
        {
            if (block is HeadingBlock)
            {
                ranges.Add(new(section, start, block.Span.Start));
                (start, number) = (block.Span.Start, 0);
                section = ids.TryDequeue(out var id) ? id : "";
            }

            Block(block, "");
        }

        ranges.Add(new(section, start, source.Text.Length));
        return new(source.Text, body, ranges, segments);
    }

    private void Block(Block block, string shape)
    {
        var (from, to) = (block.Span.Start, block.Span.End + 1);
        switch (block)
        {
            case HeadingBlock:
                OneLine(from + Marker().Match(source.Text, from).Length, "heading");
                break;
            case DefinitionTerm:
                OneLine(from, shape + "term");
                break;
            case Table table:
                foreach (var (start, end, cell) in TableCells.Of(source, source.At(from).Line, table.Count))
                {
                    Add(Next(), SegmentKind.Line, $"{shape}cell", start, end, cell);
                }

                break;
            case FencedCodeBlock fenced:
                Fenced(fenced, shape);
                break;
            case ParagraphBlock { Inline.FirstChild: TaskList } task:
                Running(from + TaskBox().Match(source.Text, from).Length, to, shape + "task");
                break;
            case ParagraphBlock { Parent: AlertBlock alert } first when alert[0] == first:
                // The first line only names the kind of the box.
                Running(from + AlertKind().Match(source.Text, from).Length, to, shape + "text");
                break;
            case ParagraphBlock:
                Running(from, to, shape + "text");
                break;
            case ContainerBlock container:
                foreach (var inner in container)
                {
                    Block(inner, shape + container switch { ListItemBlock => "-", QuoteBlock => ">", DefinitionItem => ":", _ => "" });
                }

                break;
        }
    }

    private void Running(int start, int end, string shape)
    {
        if (start >= end || source.Text[start..end].Trim().Length == 0)
        {
            return;
        }

        var lines = source.Text[start..end].TrimEnd('\n').Split('\n');
        var text = lines[0];
        foreach (var line in lines.Skip(1))
        {
            var breaks = text.EndsWith("  ", StringComparison.Ordinal) || text.EndsWith('\\');
            text = (breaks ? text + "\n" : text.TrimEnd() + " ") + line.TrimStart(' ', '\t', '>');
        }

        Add(Next(), SegmentKind.Paragraph, shape, start, end, text.TrimEnd());
    }

    /// <summary>The rest of a line, without the id behind it.</summary>
    private void OneLine(int start, string shape)
    {
        var end = source.Text.IndexOf('\n', start);
        var words = Attributes().Replace(source.Text[start..(end < 0 ? source.Text.Length : end)], "").TrimEnd();
        if (words.Length > 0)
        {
            Add(Next(), SegmentKind.Line, shape, start, start + words.Length, words);
        }
    }

    private void Fenced(FencedCodeBlock fenced, string shape)
    {
        var lines = (fenced.Lines.Lines ?? []).Take(fenced.Lines.Count).ToList();
        if (lines.Count == 0)
        {
            return;
        }

        var yaml = fenced.Lines.ToString();
        if (DataBlocks.Find(fenced.Info ?? "") is null)
        {
            Add(Next(), SegmentKind.Verbatim, shape + "code", lines[0].Slice.Start, lines[^1].Slice.End + 1, yaml);
            return;
        }

        var starts = lines.Aggregate(new List<int> { 0 }, (all, line) => [.. all, all[^1] + line.Slice.Length + 1]);
        foreach (var value in YamlSegments.OfBlock(yaml))
        {
            Add(Next(), SegmentKind.Value, $"{shape}{fenced.Info}/{value.Path}", InFile(value.Start), InFile(value.End), value.Text);
        }

        int InFile(int offset)
        {
            var line = starts.FindLastIndex(start => start <= offset);
            return lines[line].Slice.Start + offset - starts[line];
        }
    }

    private string Next() => (++number).ToString(System.Globalization.CultureInfo.InvariantCulture);

    private void Add(string name, SegmentKind kind, string shape, int start, int end, string text)
    {
        var place = source.At(start);
        // Further lines repeat the signs of quotations, and keep the width of list marks.
        var indent = new string([.. source.Line(place.Line)[..(place.Column - 1)].Select(sign => sign == '>' ? '>' : ' ')]);
        segments.Add(new(section, name, kind, shape, start, end - start, text, place.Line, kind == SegmentKind.Paragraph && shape.EndsWith("task", StringComparison.Ordinal) ? indent[..^4] : indent));
    }

    [GeneratedRegex(@"\G#+[ \t]+")]
    private static partial Regex Marker();

    [GeneratedRegex(@"\G\[[ xX]\]\s+")]
    private static partial Regex TaskBox();

    [GeneratedRegex(@"\G\[![A-Za-z]+\][ \t]*(?:\n[ \t>]*)?")]
    private static partial Regex AlertKind();

    [GeneratedRegex(@"\s*\{#[^}]*\}\s*$")]
    private static partial Regex Attributes();
}
