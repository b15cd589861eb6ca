using System.Text;
using LmsSite.Core.Reading.Markdown;
using Markdig.Syntax.Inlines;

namespace LmsSite.Core.Reading;

/// <summary>The words of some inlines without their markup and citations.</summary>
internal static class PlainText
{
    public static string Of(ContainerInline? container)
    {
        var text = new StringBuilder();
        Append(text, container);
        return text.ToString();
    }

    private static void Append(StringBuilder text, ContainerInline? container)
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
                    Append(text, inner);
                    break;
            }
        }
    }
}
