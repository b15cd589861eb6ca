using System.Collections.Immutable;
using System.Runtime.InteropServices;
using LmsSite.Core.Content;

namespace LmsSite.Core.Reading;

/// <summary>
/// Gathers markup and nodes in reading order; neighbouring markup becomes one <see cref="Html"/>. One serves a whole page: its memory is
/// used again from section to section.
/// </summary>
internal sealed class NodeWriter : IDisposable
{
    /// <summary>More than the markup of most sections.</summary>
    private const int LettersOfSection = 8 * 1024;

    private readonly HtmlText markup = new(LettersOfSection);
    private readonly List<Node> nodes = [];

    public NodeWriter Markup(string html)
    {
        markup.Write(html);
        return this;
    }

    /// <summary>Text, with the signs that HTML would misread made harmless.</summary>
    public NodeWriter Text(ReadOnlySpan<char> text)
    {
        markup.WriteEscaped(text);
        return this;
    }

    /// <summary>Adds a mark that belongs to the word before it: the space between them goes, so that no line begins with the mark.</summary>
    public void Attach(Node mark)
    {
        markup.Shorten(markup.Letters.TrimEnd(" \n").Length);
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

    public void Dispose() => markup.Dispose();

    private void Flush()
    {
        if (markup.Length > 0)
        {
            nodes.Add(new Html(markup.ToString()));
            markup.Shorten(0);
        }
    }
}
