using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;
using LmsSite.Core.Content;

namespace LmsSite.Core.Reading;

/// <summary>
/// Gathers markup and nodes in reading order; neighbouring markup becomes one <see cref="Html"/>. One serves a whole page: its memory is
/// used again from section to section.
/// </summary>
internal sealed class NodeWriter
{
    private static readonly SearchValues<char> Misread = SearchValues.Create("&<>\"");

    private readonly StringBuilder markup = new(1_000);
    private readonly List<Node> nodes = [];

    public NodeWriter Markup(string html)
    {
        markup.Append(html);
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
                markup.Append(text);
                break;
            }

            markup.Append(text[..next]).Append(text[next] switch { '&' => "&amp;", '<' => "&lt;", '>' => "&gt;", _ => "&quot;" });
            text = text[(next + 1)..];
        }

        return this;
    }

    /// <summary>Adds a mark that belongs to the word before it: the space between them goes, so that no line begins with the mark.</summary>
    public void Attach(Node mark)
    {
        while (markup.Length > 0 && markup[^1] is ' ' or '\n')
        {
            markup.Length--;
        }

        Add(mark);
    }

    public void Add(Node node)
    {
        Flush();
        nodes.Add(node);
    }

    /// <summary>What <paramref name="write"/> writes, as nodes of its own.</summary>
    public ImmutableArray<Node> Apart(Action write)
    {
        Flush();
        var outer = nodes.Count;
        write();
        return TakeFrom(outer);
    }

    /// <summary>Everything since the last call.</summary>
    public ImmutableArray<Node> Take() => TakeFrom(0);

    private ImmutableArray<Node> TakeFrom(int start)
    {
        Flush();
        var taken = ImmutableArray.Create(CollectionsMarshal.AsSpan(nodes)[start..]);
        nodes.RemoveRange(start, nodes.Count - start);
        return taken;
    }

    private void Flush()
    {
        if (markup.Length > 0)
        {
            nodes.Add(new Html(markup.ToString()));
            markup.Clear();
        }
    }
}
