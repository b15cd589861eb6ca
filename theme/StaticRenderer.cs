#pragma warning disable BL0006 // The frames of a render tree are for renderers, and this is one.
using LmsSite.Core.Content;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Components.RenderTree;

namespace LmsSite.Theme;

/// <summary>
/// Writes components as HTML. The framework's own renderer keeps every component it ever made, with what it takes to change it later; a page
/// that is written once needs none of that. One serves one page.
/// </summary>
internal sealed class StaticRenderer(HtmlText html) : IDisposable
{
    private readonly Stack<RenderTreeBuilder> idle = [];

    public void Write(StaticComponent component) => component.WriteTo(html, this);

    /// <summary>Writes the component from its markup.</summary>
    public void Build(StaticComponent component)
    {
        var tree = idle.TryPop(out var used) ? used : new RenderTreeBuilder();
        component.BuildTo(tree);
        var frames = tree.GetFrames();
        Write(frames.Array.AsSpan(0, frames.Count));
        tree.Clear();
        idle.Push(tree);
    }

    public void Dispose()
    {
        foreach (var tree in idle)
        {
            tree.Dispose();
        }
    }

    private void Write(ReadOnlySpan<RenderTreeFrame> frames)
    {
        while (!frames.IsEmpty)
        {
            ref readonly var first = ref frames[0];
            var length = 1;
            switch (first.FrameType)
            {
                case RenderTreeFrameType.Text:
                    html.WriteEscaped(first.TextContent);
                    break;
                case RenderTreeFrameType.Markup:
                    html.Write(first.MarkupContent);
                    break;
                case RenderTreeFrameType.Element:
                    length = first.ElementSubtreeLength;
                    Element(first.ElementName, frames[1..length]);
                    break;
                case RenderTreeFrameType.Component:
                    length = first.ComponentSubtreeLength;
                    Component(first.ComponentType, frames[1..length]);
                    break;
                case RenderTreeFrameType.Region:
                    length = first.RegionSubtreeLength;
                    Write(frames[1..length]);
                    break;
                default:
                    throw new NotSupportedException($"A frame of the kind {first.FrameType} means nothing on a page that never changes.");
            }

            frames = frames[length..];
        }
    }

    private void Element(string name, ReadOnlySpan<RenderTreeFrame> frames)
    {
        html.Write('<');
        html.Write(name);
        while (!frames.IsEmpty && frames[0].FrameType == RenderTreeFrameType.Attribute)
        {
            Attribute(frames[0].AttributeName, frames[0].AttributeValue);
            frames = frames[1..];
        }

        html.Write('>');
        if (frames.IsEmpty && VoidElements.Has(name))
        {
            return;
        }

        Write(frames);
        html.Write("</");
        html.Write(name);
        html.Write('>');
    }

    /// <summary>An attribute of an element is a text by now, or a flag: the tree leaves out what is null or false.</summary>
    private void Attribute(string name, object? value)
    {
        html.Write(' ');
        html.Write(name);
        if (value is string text)
        {
            html.Write("=\"");
            html.WriteEscaped(text);
            html.Write('"');
        }
    }

    private void Component(Type type, ReadOnlySpan<RenderTreeFrame> attributes)
    {
        var maker = ComponentMaker.Of(type);
        var component = maker.Make();
        foreach (ref readonly var attribute in attributes)
        {
            maker.Set(component, attribute.AttributeName, attribute.AttributeValue);
        }

        Write(component);
    }
}
