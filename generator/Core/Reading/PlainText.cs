using System.Text;
using LmsSite.Core.Reading.Markdown;
using Markdig.Syntax.Inlines;

namespace LmsSite.Core.Reading;

/// <summary>The words of some inlines without their markup and citations. One serves a whole page: its memory is used again from sentence to sentence.</summary>
internal sealed class PlainText
{
    private readonly StringBuilder text = new(500);

    /// <summary>The words, without the spaces before and behind them.</summary>
    public string Of(ContainerInline? container)
    {
        text.Clear();
        Append(container);
        return text.ToString().Trim();
    }

    /// <summary>The same as a stretch of text: that of the file itself where nothing but words stands in the container.</summary>
    public ReadOnlyMemory<char> StretchOf(ContainerInline container) =>
        container.FirstChild is LiteralInline { NextSibling: null, Content: var words } ? words.Text.AsMemory(words.Start, words.Length).Trim() : Of(container).AsMemory();

    private void Append(ContainerInline? container)
    {
        for (var inline = container?.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    text.Append(literal.Content.AsSpan());
                    break;
                case CodeInline code:
                    text.Append(code.Content);
                    break;
                case HtmlEntityInline entity:
                    text.Append(entity.Transcoded.AsSpan());
                    break;
                case LineBreakInline:
                    text.Append(' ');
                    break;
                case CitationInline:
                    // The mark stands close to the word before it; so does what follows, once the mark is gone.
                    while (text.Length > 0 && text[^1] == ' ')
                    {
                        text.Length--;
                    }

                    break;
                case ContainerInline inner:
                    Append(inner);
                    break;
            }
        }
    }
}
