using System.Collections.Immutable;
using LmsSite.Core.Citations;
using LmsSite.Core.Content;
using LmsSite.Core.Diagnostics;
using LmsSite.Core.Languages;
using LmsSite.Core.Linking;
using LmsSite.Core.Reading.Markdown;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SourceSpan = LmsSite.Core.Diagnostics.SourceSpan;

namespace LmsSite.Core.Reading;

/// <summary>The words of a paragraph: text, emphasis, links, images and citations.</summary>
internal sealed partial class SectionReader
{
    private bool insideLink;

    /// <summary>True while a sentence is read that is written from the right: Latin names and doses in it are kept together.</summary>
    private bool isolates;

    /// <summary>Writes whole running text, not a part of it.</summary>
    /// <param name="words">The text.</param>
    /// <param name="plain">Its words without markup.</param>
    private void Sentence(ContainerInline? words, ReadOnlySpan<char> plain)
    {
        isolates = Isolation.IsRightToLeft(plain);
        Inlines(words);
        isolates = false;
    }

    private void Literal(ReadOnlySpan<char> text)
    {
        if (isolates)
        {
            writer.Markup(Isolation.Markup(text.ToString(), everywhere: true));
        }
        else
        {
            writer.Text(text);
        }
    }

    private void Inlines(ContainerInline? container)
    {
        for (var inline = container?.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            Inline(inline);
        }
    }

    private void Inline(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                Literal(literal.Content.AsSpan());
                break;
            case CitationInline citation:
                Citation(citation);
                break;
            case LinkInline { IsImage: true } image:
                Image(image, isBlock: false);
                break;
            case LinkInline link:
                Link(link);
                break;
            case AutolinkInline auto:
                if (insideLink)
                {
                    writer.Text(auto.Url);
                    break;
                }

                links.Add(new(auto.IsEmail ? $"mailto:{auto.Url}" : auto.Url, At(auto), LinkKind.Link));
                writer.Add(new Link(links.Count - 1, [new Html(System.Net.WebUtility.HtmlEncode(auto.Url))]));
                break;
            case EmphasisInline emphasis:
                var element = emphasis.DelimiterChar == '~' ? "s>" : emphasis.DelimiterCount == 2 ? "strong>" : "em>";
                writer.Markup("<").Markup(element);
                Inlines(emphasis);
                writer.Markup("</").Markup(element);
                break;
            case CodeInline code:
                writer.Markup("<code>").Text(code.Content).Markup("</code>");
                break;
            case LineBreakInline lineBreak:
                writer.Markup(lineBreak.IsHard ? "<br>\n" : "\n");
                break;
            case HtmlEntityInline entity:
                writer.Text(entity.Transcoded.AsSpan());
                break;
            case HtmlInline html:
                faults.Add(PageRules.RawHtml.At(At(html), $"HTML is not used in pages: {html.Tag}"));
                break;
            case TaskList:
                break;
            case ContainerInline container:
                Inlines(container);
                break;
        }
    }

    private void Link(LinkInline link)
    {
        links.Add(new(link.Url ?? "", At(link), LinkKind.Link));
        var index = links.Count - 1;
        insideLink = true;
        var outer = writer.Begin();
        Inlines(link);
        var words = writer.Take(outer);
        insideLink = false;
        if (words.IsEmpty)
        {
            faults.Add(LinkRules.EmptyLink.At(At(link), $"the link to \"{link.Url}\" has no words"));
        }

        writer.Add(new Link(index, words));
    }

    private void Image(LinkInline image, bool isBlock)
    {
        var alternative = plainText.Of(image);
        if (alternative.Length == 0)
        {
            faults.Add(PageRules.ImageWithoutText.At(At(image), $"the picture \"{image.Url}\" has no text alternative"));
        }

        links.Add(new(image.Url ?? "", At(image), LinkKind.Image));
        writer.Add(new Image(links.Count - 1, alternative, string.IsNullOrEmpty(image.Title) ? null : image.Title, isBlock));
    }

    private void Citation(CitationInline citation)
    {
        var place = At(citation);
        if (citation.Fault is not null)
        {
            faults.Add(CitationRules.MalformedCitation.At(place, $"this citation cannot be read: {citation.Fault}"));
            return;
        }

        if (insideLink)
        {
            faults.Add(CitationRules.MalformedCitation.At(place, "this citation stands in the words of a link, and nobody can press a link inside a link", fix: "Write it after the link."));
            return;
        }

        writer.Attach(new Citation(Cite(citation.Items, place, item => source.At(item.Start, item.Key.Length + 1))));
    }

    private int Cite(ImmutableArray<CitationGrammar.Item> items, SourceSpan place, Func<CitationGrammar.Item, SourceSpan> placeOf)
    {
        citations.Add(new(place, [.. items.Select(item => new CitationItem(item.Key, item.Prefix, item.Locator, placeOf(item)))]));
        return citations.Count - 1;
    }

    private SourceSpan At(MarkdownObject part) => source.At(Math.Clamp(part.Span.Start, 0, source.Text.Length), part.Span.Length);
}
