using System.Collections.Immutable;
using System.Text;
using LmsSite.Core.Content;

namespace LmsSite.Core.Reading;

/// <summary>Gathers markup and nodes in reading order; neighbouring markup becomes one <see cref="Html"/>.</summary>
internal sealed class NodeWriter
{
    private readonly StringBuilder markup = new();
    private ImmutableArray<Node>.Builder nodes = ImmutableArray.CreateBuilder<Node>();

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
            var next = text.IndexOfAny("&<>\"");
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
        var outer = nodes;
        nodes = ImmutableArray.CreateBuilder<Node>();
        write();
        var inner = Take();
        nodes = outer;
        return inner;
    }

    /// <summary>Everything since the last call.</summary>
    public ImmutableArray<Node> Take()
    {
        Flush();
        var taken = nodes.ToImmutable();
        nodes.Clear();
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
