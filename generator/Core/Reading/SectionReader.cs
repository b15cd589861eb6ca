using System.Collections.Immutable;
using LmsSite.Core.Citations;
using LmsSite.Core.Content;
using LmsSite.Core.Diagnostics;
using LmsSite.Core.Languages;
using LmsSite.Core.Linking;
using LmsSite.Core.Reading.Blocks;
using LmsSite.Core.Sources;
using Markdig.Extensions.Alerts;
using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Tables;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;


namespace LmsSite.Core.Reading;

/// <summary>
/// Turns the blocks of a section into nodes, and gathers its links, citations and terms. One serves a whole page: its memory is used
/// again from section to section.
/// </summary>
/// <param name="source">The whole file.</param>
/// <param name="faults">Receives what is wrong.</param>
internal sealed partial class SectionReader(SourceText source, Faults faults) : IDisposable
{
    private readonly NodeWriter writer = new();
    private readonly PlainText plainText = new();
    private readonly List<LinkSource> links = [];
    private readonly List<CitationSource> citations = [];
    private readonly List<DefinedTerm> terms = [];
    private readonly List<Prose> prose = [];
    private readonly HashSet<int> uncited = [];
    private string title = "";
    private int group;

    public ImmutableArray<LinkSource> Links => [.. links];

    public ImmutableArray<CitationSource> Citations => [.. citations];

    public ImmutableArray<string> Terms => [.. terms.Select(term => term.Id)];

    public ImmutableArray<DefinedTerm> DefinedTerms => [.. terms];

    public ImmutableArray<Prose> Prose => [.. prose];

    public void Dispose() => writer.Dispose();

    /// <summary>Forgets the section before, and tells the plain words of the new one's heading; none for what stands before the first.</summary>
    public string Begin(HeadingBlock? heading)
    {
        links.Clear();
        citations.Clear();
        terms.Clear();
        prose.Clear();
        uncited.Clear();
        group = 0;
        return title = plainText.Of(heading?.Inline);
    }

    /// <summary>The words of a heading, without the id behind them.</summary>
    public ImmutableArray<Node> Heading(HeadingBlock? heading)
    {
        // Most headings are words alone: what names the section is then its markup too, and stands in memory once.
        if (heading?.Inline?.FirstChild is LiteralInline { NextSibling: null } && title.Length > 0 && HtmlText.IsPlain(title) && !Isolation.IsRightToLeft(title))
        {
            return [new Html(title)];
        }

        Sentence(heading?.Inline, title);
        return writer.Take();
    }

    /// <summary>The blocks from one to before another.</summary>
    public ImmutableArray<Node> Body(MarkdownDocument document, int start, int end)
    {
        Block? before = null;
        for (var index = start; index < end; index++)
        {
            var block = document[index];
            if (!(before is ParagraphBlock && block is (ListBlock or Table or FencedCodeBlock)))
            {
                group++;
            }

            if (before is HtmlBlock mark && IsUncitedMark(mark))
            {
                uncited.Add(group);
            }

            Block(block);
            before = block;
        }

        return writer.Take();
    }

    private void Block(Block block)
    {
        switch (block)
        {
            case ParagraphBlock paragraph:
                Paragraph(paragraph);
                break;
            case ListBlock list:
                List(list);
                break;
            case AlertBlock alert:
                Alert(alert);
                break;
            case QuoteBlock quote:
                writer.Markup("<blockquote>");
                Blocks(quote);
                writer.Markup("</blockquote>\n");
                break;
            case Table table:
                new TableWriter(writer, plainText, title, Block, words => Words(words, ProseKind.Cell), (part, what) => faults.Add(PageRules.UnnamedTable.At(At(part), what))).Write(table);
                break;
            case FencedCodeBlock fenced:
                Fenced(fenced);
                break;
            case CodeBlock code:
                writer.Markup("<pre><code>").Text(code.Lines.ToString()).Markup("</code></pre>\n");
                break;
            case DefinitionList definitions:
                Definitions(definitions);
                break;
            case HeadingBlock heading:
                writer.Markup("<p><strong>");
                Sentence(heading.Inline, plainText.Of(heading.Inline));
                writer.Markup("</strong></p>\n");
                break;
            case ThematicBreakBlock:
                writer.Markup("<hr>\n");
                break;
            case HtmlBlock { Type: HtmlBlockType.Comment }:
                break;
            case HtmlBlock html:
                faults.Add(PageRules.RawHtml.At(At(html), "HTML is not used in pages"));
                break;
            case LinkReferenceDefinitionGroup or BlankLineBlock:
                break;
            case ContainerBlock container:
                Blocks(container);
                break;
        }
    }

    /// <summary>True for <c>&lt;!-- uncited --&gt;</c>: what follows states nothing that needs a source.</summary>
    private static bool IsUncitedMark(HtmlBlock block) =>
        block.Type == HtmlBlockType.Comment && block.Lines.ToString().Trim('<', '>', '!', '-', ' ', '\n') == "uncited";

    private void Blocks(ContainerBlock container)
    {
        foreach (var block in container)
        {
            Block(block);
        }
    }

    private void Paragraph(ParagraphBlock paragraph)
    {
        if (paragraph.Inline is { FirstChild: LinkInline { IsImage: true, NextSibling: null } image })
        {
            Image(image, isBlock: true);
            return;
        }

        writer.Markup("<p>");
        Words(paragraph.Inline, ProseKind.Paragraph);
        writer.Markup("</p>\n");
    }

    /// <summary>Writes running text, and notes it for those who read words and not pages.</summary>
    private void Words(ContainerInline? words, ProseKind kind)
    {
        if (words is not null)
        {
            var cited = citations.Count;
            var plain = plainText.StretchOf(words);
            Sentence(words, plain.Span);
            prose.Add(new(kind, plain, At(words), citations.Count - cited, group, uncited.Contains(group)));
        }
    }

    private void List(ListBlock list)
    {
        writer.Markup(list.IsOrdered
            ? list.OrderedStart is null or "1" ? "<ol>\n" : $"<ol start=\"{int.Parse(list.OrderedStart, System.Globalization.CultureInfo.InvariantCulture)}\">\n"
            : list.Count > 0 && list.All(item => IsTask((ListItemBlock)item)) ? "<ul class=\"tasks\">\n" : "<ul>\n");
        foreach (var item in list.Cast<ListItemBlock>())
        {
            writer.Markup("<li>");
            ListItem(item, list.IsLoose);
            writer.Markup("</li>\n");
        }

        writer.Markup(list.IsOrdered ? "</ol>\n" : "</ul>\n");
    }

    private void ListItem(ListItemBlock item, bool isLoose)
    {
        foreach (var block in item)
        {
            if (block is ParagraphBlock { Inline.FirstChild: TaskList task } question)
            {
                // A box that a reader can tick before printing: nothing is stored.
                writer.Markup(task.Checked ? "<label><input type=\"checkbox\" checked> <span>" : "<label><input type=\"checkbox\"> <span>");
                (task.NextSibling as LiteralInline)?.Content.TrimStart();
                Words(question.Inline, ProseKind.Question);
                writer.Markup("</span></label>");
            }
            else if (block is ParagraphBlock paragraph && !isLoose)
            {
                Words(paragraph.Inline, ProseKind.ListItem);
            }
            else
            {
                Block(block);
            }
        }
    }

    private static bool IsTask(ListItemBlock item) => item.Count > 0 && item[0] is ParagraphBlock { Inline.FirstChild: TaskList };

    private void Alert(AlertBlock alert)
    {
        var name = alert.Kind.ToString();
        if (!AlertKinds.TryFind(name, out var kind))
        {
            faults.Add(PageRules.UnknownAlert.At(At(alert), $"[!{name}] is not a kind of alert", AlertKinds.Nearest(name)));
        }

        var heading = ImmutableArray<Node>.Empty;
        var outer = writer.Begin();
        foreach (var (index, block) in alert.Where(block => block is not ParagraphBlock { Inline.FirstChild: null }).Index())
        {
            if (index == 0 && block is ParagraphBlock { Inline: { FirstChild: EmphasisInline { DelimiterCount: 2, NextSibling: null } strong } })
            {
                Words(strong, ProseKind.BoxHeading);
                heading = writer.Take(outer);
            }
            else
            {
                Block(block);
            }
        }

        writer.Add(new Callout(kind, heading, writer.Take(outer)));
    }

    private void Fenced(FencedCodeBlock fenced)
    {
        var kind = fenced.Info ?? "";
        var place = At(fenced);
        var yaml = new BlockSource(fenced.Lines.ToString(), place with { Line = place.Line + 1, Column = 1 }, Cite, Add, faults);
        if (DataBlocks.Find(kind) is { } read)
        {
            if (read(yaml) is { } node)
            {
                writer.Add(node);
            }

            return;
        }

        if (Suggestion.For(kind, DataBlocks.Kinds).ToList() is { Count: > 0 } near)
        {
            faults.Add(PageRules.UnknownBlock.At(place, $"\"{kind}\" is not a kind of block", near, $"The kinds are: {string.Join(", ", DataBlocks.Kinds)}."));
            return;
        }

        writer.Markup("<pre><code>").Text(yaml.Yaml).Markup("</code></pre>\n");
    }

    private int Add(LinkSource link)
    {
        links.Add(link);
        return links.Count - 1;
    }
}
