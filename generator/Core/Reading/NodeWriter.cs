using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using LmsSite.Core.Content;

namespace LmsSite.Core.Reading;

/// <summary>
/// Gathers markup and nodes in reading order; neighbouring markup becomes one <see cref="Html"/>. One serves a whole page: its memory is
/// used again from section to section.
/// </summary>
internal sealed class NodeWriter
{
    private static readonly SearchValues<char> Misread = SearchValues.Create("&<>\"");

    private readonly ArrayBufferWriter<char> markup = new(2_048);
    private readonly List<Node> nodes = [];

    /// <summary>True for text that HTML reads as it stands.</summary>
    public static bool IsMarkup(ReadOnlySpan<char> text) => !text.IsEmpty && !text.ContainsAny(Misread);

    public NodeWriter Markup(string html)
    {
        markup.Write(html);
        return this;
    }

    /// <summary>Text, with the signs that HTML would misread made harmless.</summary>
    public NodeWriter Text(ReadOnlySpan<char> text)
    {
        while (text.Length > 0)
        {
            var next = text.IndexOfAny(Misread);
            if (next < 0)
            {
                markup.Write(text);
                break;
            }

            markup.Write(text[..next]);
            markup.Write(text[next] switch { '&' => "&amp;", '<' => "&lt;", '>' => "&gt;", _ => "&quot;" });
            text = text[(next + 1)..];
        }

        return this;
    }

    /// <summary>Adds a mark that belongs to the word before it: the space between them goes, so that no line begins with the mark.</summary>
    public void Attach(Node mark)
    {
        var words = markup.WrittenSpan.TrimEnd(" \n").Length;
        markup.ResetWrittenCount();
        markup.Advance(words);
        Add(mark);
    }

    public void Add(Node node)
    {
        Flush();
        nodes.Add(node);
    }

    /// <summary>Begins nodes of their own; the number is for <see cref="Take"/>.</summary>
    public int Begin()
    {
        Flush();
        return nodes.Count;
    }

    /// <summary>Everything since the call that returned this number; all nodes for 0.</summary>
    public ImmutableArray<Node> Take(int start = 0)
    {
        Flush();
        var taken = ImmutableArray.Create(CollectionsMarshal.AsSpan(nodes)[start..]);
        nodes.RemoveRange(start, nodes.Count - start);
        return taken;
    }

    private void Flush()
    {
        if (markup.WrittenCount > 0)
        {
            nodes.Add(new Html(markup.WrittenSpan.ToString()));
            markup.ResetWrittenCount();
        }
    }
}
