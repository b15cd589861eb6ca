using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Xml;
using LmsSite.Core.Composing;
using LmsSite.Core.Languages;

namespace LmsSite.Core.Editions;

/// <summary>The package document of a book: what it is, what it is made of, and in which order it is read.</summary>
internal static class BookPackage
{
    private const string Opf = "http://www.idpf.org/2007/opf";
    private const string DublinCore = "http://purl.org/dc/elements/1.1/";

    /// <summary>What our components hold to, in the terms of https://www.w3.org/TR/epub-a11y-11/.</summary>
    private static readonly string[] Features = ["alternativeText", "displayTransformability", "index", "readingOrder", "structuralNavigation", "tableOfContents"];

    public static byte[] Of(PlannedFile.OfBook file, Plan plan, ImmutableArray<BookPart> parts, IEnumerable<string> pictures)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, new() { Indent = true, NewLineChars = "\n", Encoding = new UTF8Encoding(false) }))
        {
            xml.WriteStartElement("package", Opf);
            xml.WriteAttributeString("version", "3.0");
            xml.WriteAttributeString("unique-identifier", "address");
            xml.WriteAttributeString("xml", "lang", null, file.Frame.Language.Tag);
            xml.WriteAttributeString("prefix", "a11y: http://www.idpf.org/epub/vocab/package/a11y/#");
            Metadata(xml, file, plan);
            Manifest(xml, plan, parts, pictures);
            Spine(xml, file, parts);
            xml.WriteEndElement();
        }

        return [.. bytes.ToArray(), (byte)'\n'];
    }

    private static void Metadata(XmlWriter xml, PlannedFile.OfBook file, Plan plan)
    {
        var (frame, site) = (file.Frame, plan.Guide.Site);
        xml.WriteStartElement("metadata", Opf);
        xml.WriteAttributeString("xmlns", "dc", null, DublinCore);
        Core(xml, "identifier", Views.Absolute(site.Address, file.Path), "address");
        Core(xml, "title", frame.Texts.Name);
        Core(xml, "language", frame.Language.Tag);
        Core(xml, "description", frame.Texts.Description);
        Core(xml, "source", site.Address.AbsoluteUri);
        if (site.Subject is { } subject)
        {
            Core(xml, "subject", subject.Name);
        }

        if (site.Licence is { } licence)
        {
            Core(xml, "rights", $"{licence.Name} {licence.Url}");
        }

        var day = EditionDates.Of(frame).OfFiles.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        Core(xml, "date", day);
        Meta(xml, "dcterms:modified", $"{day}T00:00:00Z");
        Meta(xml, "schema:accessMode", "textual");
        Meta(xml, "schema:accessMode", "visual");
        Meta(xml, "schema:accessModeSufficient", "textual");
        foreach (var feature in Features)
        {
            Meta(xml, "schema:accessibilityFeature", feature);
        }

        Meta(xml, "schema:accessibilityHazard", "none");
        Meta(xml, "schema:accessibilitySummary", frame.Strings[Text.BookAccessibility]);
        Meta(xml, "dcterms:conformsTo", "EPUB Accessibility 1.1 - WCAG 2.2 Level AA", id: "conformance");
        // Nobody else has looked: we say so by naming ourselves.
        Meta(xml, "a11y:certifiedBy", frame.Texts.Name, refines: "#conformance");
        xml.WriteEndElement();
    }

    private static void Manifest(XmlWriter xml, Plan plan, ImmutableArray<BookPart> parts, IEnumerable<string> pictures)
    {
        xml.WriteStartElement("manifest", Opf);
        foreach (var (index, part) in parts.Index())
        {
            var properties = new[] { part.Role == BookRole.Toc ? "nav" : null, BookDrawings.In(part.Page) ? "svg" : null }.OfType<string>();
            Item(xml, Id(index), part.File, "application/xhtml+xml", string.Join(' ', properties));
        }

        Item(xml, "style", plan.Assets.BookStyle.Path, "text/css");
        Item(xml, "cover", plan.Assets.BookCover.Path, DataAddress.TypeOf(plan.Assets.BookCover.Path), "cover-image");
        foreach (var (index, picture) in pictures.Index())
        {
            Item(xml, $"picture-{index.ToString(CultureInfo.InvariantCulture)}", picture, DataAddress.TypeOf(picture));
        }

        xml.WriteEndElement();
    }

    private static void Spine(XmlWriter xml, PlannedFile.OfBook file, ImmutableArray<BookPart> parts)
    {
        xml.WriteStartElement("spine", Opf);
        xml.WriteAttributeString("page-progression-direction", file.Frame.Language.Direction);
        foreach (var (index, _) in parts.Index())
        {
            xml.WriteStartElement("itemref", Opf);
            xml.WriteAttributeString("idref", Id(index));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static string Id(int index) => $"part-{index.ToString(CultureInfo.InvariantCulture)}";

    private static void Core(XmlWriter xml, string name, string text, string? id = null)
    {
        xml.WriteStartElement("dc", name, DublinCore);
        Attribute(xml, "id", id);
        xml.WriteString(text);
        xml.WriteEndElement();
    }

    private static void Meta(XmlWriter xml, string property, string text, string? id = null, string? refines = null)
    {
        xml.WriteStartElement("meta", Opf);
        xml.WriteAttributeString("property", property);
        Attribute(xml, "id", id);
        Attribute(xml, "refines", refines);
        xml.WriteString(text);
        xml.WriteEndElement();
    }

    private static void Item(XmlWriter xml, string id, string file, string type, string properties = "")
    {
        xml.WriteStartElement("item", Opf);
        xml.WriteAttributeString("id", id);
        xml.WriteAttributeString("href", file);
        xml.WriteAttributeString("media-type", type);
        Attribute(xml, "properties", properties.Length == 0 ? null : properties);
        xml.WriteEndElement();
    }

    private static void Attribute(XmlWriter xml, string name, string? value)
    {
        if (value is not null)
        {
            xml.WriteAttributeString(name, value);
        }
    }
}
