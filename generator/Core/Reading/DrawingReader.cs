using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using System.Xml;
using LmsSite.Core.Content;
using LmsSite.Core.Diagnostics;
using LmsSite.Core.Sources;

namespace LmsSite.Core.Reading;

/// <summary>Reads an SVG file. Only shapes, text and what places them are let through; anything else is a fault.</summary>
internal static class DrawingReader
{
    private static readonly FrozenSet<string> Elements = new[]
    {
        "svg", "g", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text", "title", "desc",
    }.ToFrozenSet();

    private static readonly FrozenSet<string> Attributes = new[]
    {
        "viewBox", "class", "d", "x", "y", "x1", "y1", "x2", "y2", "cx", "cy", "r", "rx", "ry", "width", "height", "points", "transform", "data-label",
        "direction", "unicode-bidi", "text-anchor", "dominant-baseline", "font-size", "font-weight", "fill", "fill-rule", "fill-opacity", "stroke",
        "stroke-width", "stroke-linecap", "stroke-linejoin", "stroke-dasharray", "opacity", "role", "aria-hidden",
    }.ToFrozenSet();

    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreWhitespace = true, IgnoreProcessingInstructions = true };

    public static Drawing? Read(SourceFile file, Faults faults)
    {
        if (SourceText.Read(file, faults) is not { } source)
        {
            return null;
        }

        try
        {
            using var xml = XmlReader.Create(new StringReader(source.Text), Settings);
            return Read(xml, file.ShownAs, faults);
        }
        catch (XmlException fault)
        {
            faults.Add(PageRules.UnsafeDrawing.At(new(file.ShownAs, fault.LineNumber, fault.LinePosition), "this SVG cannot be read"));
            return null;
        }
    }

    private static Drawing? Read(XmlReader xml, string file, Faults faults)
    {
        var pieces = ImmutableArray.CreateBuilder<DrawingPiece>();
        var markup = new StringBuilder();
        var viewBox = "";
        var label = (string?)null;
        while (xml.Read())
        {
            switch (xml.NodeType)
            {
                case XmlNodeType.Element when !Elements.Contains(xml.LocalName):
                    faults.Add(PageRules.UnsafeDrawing.At(At(xml, file), $"the element <{xml.Name}> may not stand in a drawing"));
                    xml.Skip();
                    return null;
                case XmlNodeType.Element when xml.Depth == 0:
                    viewBox = xml.GetAttribute("viewBox") ?? "";
                    CheckAttributes(xml, file, faults);
                    break;
                case XmlNodeType.Element:
                    label = xml.GetAttribute("data-label");
                    Open(xml, markup, file, faults);
                    break;
                case XmlNodeType.Text when label is not null:
                    // The file's own words are the artist's; those of the page's language take their place.
                    pieces.Add(new(markup.ToString(), label));
                    markup.Clear();
                    break;
                case XmlNodeType.Text:
                    if (xml.Value.Any(char.IsLetter))
                    {
                        faults.Add(PageRules.FixedWords.At(At(xml, file), $"the words \"{xml.Value.Trim()}\" have no data-label"));
                    }

                    markup.Append(System.Net.WebUtility.HtmlEncode(xml.Value));
                    break;
                case XmlNodeType.EndElement when xml.Depth > 0:
                    label = null;
                    markup.Append("</").Append(xml.LocalName).Append('>');
                    break;
            }
        }

        pieces.Add(new(markup.ToString(), null));
        if (viewBox.Length == 0)
        {
            faults.Add(PageRules.UnsafeDrawing.At(new(file, 1, 1), "the drawing has no viewBox, so it cannot be fitted to a page"));
        }

        return new(viewBox, pieces.ToImmutable());
    }

    private static void Open(XmlReader xml, StringBuilder markup, string file, Faults faults)
    {
        CheckAttributes(xml, file, faults);
        markup.Append('<').Append(xml.LocalName);
        for (var more = xml.MoveToFirstAttribute(); more; more = xml.MoveToNextAttribute())
        {
            if (Attributes.Contains(xml.Name) && xml.Name != "data-label")
            {
                markup.Append(' ').Append(xml.Name).Append("=\"").Append(System.Net.WebUtility.HtmlEncode(xml.Value)).Append('"');
            }
        }

        xml.MoveToElement();
        markup.Append(xml.IsEmptyElement ? "/>" : ">");
    }

    private static void CheckAttributes(XmlReader xml, string file, Faults faults)
    {
        for (var more = xml.MoveToFirstAttribute(); more; more = xml.MoveToNextAttribute())
        {
            var isNamespace = xml.Prefix == "xmlns" || xml.Name == "xmlns";
            if ((!isNamespace && !Attributes.Contains(xml.Name)) || xml.Value.Contains("url(", StringComparison.OrdinalIgnoreCase))
            {
                faults.Add(PageRules.UnsafeDrawing.At(At(xml, file), $"the attribute {xml.Name}=\"{xml.Value}\" may not stand in a drawing"));
            }
        }

        xml.MoveToElement();
    }

    private static SourceSpan At(XmlReader xml, string file) => xml is IXmlLineInfo line ? new(file, line.LineNumber, line.LinePosition) : new(file);
}
