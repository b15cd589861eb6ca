namespace LmsSite.Core.Gettext;

/// <summary>A stretch of a source file that is translated as one: a paragraph, a heading, a table's cell, a value in YAML.</summary>
/// <param name="Section">The id of the section it stands in; empty for the opening.</param>
/// <param name="Name">Its name within the section: a number, or the key of a value in front matter.</param>
/// <param name="Kind">What it is, which says how its text is written into the file.</param>
/// <param name="Shape">The lists, boxes and tables it stands in: a translation has the same shape in the same place.</param>
/// <param name="Start">Where it begins in the file.</param>
/// <param name="Length">How long it is there.</param>
/// <param name="Text">Its text on one line, whatever the file's line breaks and signs at their beginnings.</param>
/// <param name="Line">The number of its first line in the file.</param>
/// <param name="Indent">What each further line of it begins with.</param>
internal sealed record Segment(string Section, string Name, SegmentKind Kind, string Shape, int Start, int Length, string Text, int Line, string Indent)
{
    public int End => Start + Length;
}

/// <summary>How a stretch is written into its file.</summary>
internal enum SegmentKind
{
    /// <summary>Running text that may be wrapped.</summary>
    Paragraph,

    /// <summary>A heading, term or table cell: one line.</summary>
    Line,

    /// <summary>A value in YAML.</summary>
    Value,

    /// <summary>Text that stands in the file as it is.</summary>
    Verbatim,
}

/// <summary>A stretch of a file that is one section.</summary>
internal readonly record struct SectionRange(string Id, int Start, int End);

/// <summary>A file cut into what is translated.</summary>
/// <param name="Text">The file.</param>
/// <param name="Body">Where its sections begin: the end of the front matter.</param>
/// <param name="Sections">The sections in their order; the opening, which may be empty, is the first.</param>
/// <param name="Segments">What is translated, in order.</param>
internal sealed record SegmentedFile(string Text, int Body, IReadOnlyList<SectionRange> Sections, IReadOnlyList<Segment> Segments)
{
    /// <summary>The values in the front matter.</summary>
    public IReadOnlyList<Segment> Head => [.. Segments.Where(segment => segment.End <= Body)];

    /// <summary>What is translated in the text of a section.</summary>
    public IReadOnlyList<Segment> In(string section) => [.. Segments.Where(segment => segment.Section == section && segment.Start >= Body)];

    /// <summary>True if a section of both files has the same paragraphs, lists and boxes.</summary>
    public bool IsLike(SegmentedFile other, string section) => In(section).Select(segment => segment.Shape).SequenceEqual(other.In(section).Select(segment => segment.Shape));

    public bool Has(string section) => Sections.Any(range => range.Id == section);

    public SectionRange Range(string section) => Sections.First(range => range.Id == section);

    /// <summary>A part of the file with other texts in the place of some segments.</summary>
    public string With(int from, int to, IReadOnlyDictionary<Segment, string> texts, SegmentWriter writer)
    {
        var spliced = new System.Text.StringBuilder();
        var at = from;
        foreach (var segment in Segments.Where(segment => segment.Start >= from && segment.End <= to && texts.ContainsKey(segment)))
        {
            spliced.Append(Text, at, segment.Start - at).Append(writer.Raw(segment, texts[segment], Text));
            at = segment.End;
        }

        return spliced.Append(Text, at, to - at).ToString();
    }
}
