using System.Collections.Immutable;
using System.Text;
using LmsSite.Core.Diagnostics;
using LmsSite.Core.Linking;
using LmsSite.Core.Reading;
using LmsSite.Core.Sources;

namespace LmsSite.Core.Gettext;

/// <summary>The text of every file that is translated, by its path in the input folder.</summary>
public sealed record GuideFiles(ImmutableDictionary<string, string> Texts)
{
    /// <summary>Where a language keeps the guide's own words.</summary>
    public const string Words = "guide.yaml";

    public static GuideFiles Of(IEnumerable<SourceFile> files) => new(files
        .Where(file => file.Path.EndsWith(".md", StringComparison.Ordinal) || file.Path.EndsWith("/" + Words, StringComparison.Ordinal))
        .Select(file => (file.Path, SourceText.Read(file, new Faults())?.Text)).Where(file => file.Text is not null)
        .ToImmutableDictionary(file => file.Path, file => file.Text!));

    public static string PathOf(string language, PageId page) => $"{language}/{page.Path}.md";

    /// <summary>The page cut into segments; null if it is not written in this language.</summary>
    internal SegmentedFile? Page(string language, PageId page) =>
        Texts.GetValueOrDefault(PathOf(language, page)) is { } text ? Cut(text, language, page) : null;

    internal static SegmentedFile Cut(string text, string language, PageId page) =>
        PageSegments.Of(text, PageReader.Read(new SourceFile(PathOf(language, page), Encoding.UTF8.GetBytes(text)), language, page, new Faults())!);

    /// <summary>The guide's own words in this language; null if it has none.</summary>
    internal SegmentedFile? WordsIn(string language)
    {
        if (Texts.GetValueOrDefault($"{language}/{Words}") is not { } yaml)
        {
            return null;
        }

        var source = SourceText.Of(Words, yaml);
        return new(yaml, 0, [new("", 0, yaml.Length)],
            [.. YamlSegments.All(yaml).Select(value => new Segment("", value.Path, SegmentKind.Value, value.Path, value.Start, value.End - value.Start, value.Text, source.At(value.Start).Line, ""))]);
    }

    /// <summary>The name by which editors know a segment: the page and section, and the segment within it.</summary>
    internal static string Context(string file, Segment segment) =>
        segment.Section.Length == 0 ? $"{file}/{segment.Name}" : $"{file}#{segment.Section}/{segment.Name}";
}
