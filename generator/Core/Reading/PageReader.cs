using System.Collections.Immutable;
using LmsSite.Core.Content;
using LmsSite.Core.Diagnostics;
using LmsSite.Core.Linking;
using LmsSite.Core.Reading.Markdown;
using LmsSite.Core.Sources;
using Markdig.Syntax;
using SourceSpan = LmsSite.Core.Diagnostics.SourceSpan;

namespace LmsSite.Core.Reading;

/// <summary>Reads one Markdown file into a page. Never fails: a best effort, and what is wrong.</summary>
public static class PageReader
{
    /// <summary>The page; null only where the file is no text at all.</summary>
    public static Page? Read(SourceFile file, string language, PageId id, Faults faults)
    {
        if (SourceText.Read(file, faults) is not { } source)
        {
            return null;
        }

        var (frontMatter, bodyStart) = FrontMatterReader.Read(source, faults);
        return new(id, language, frontMatter, Sections(source, bodyStart, faults), source.At(0));
    }

    private static ImmutableArray<Section> Sections(SourceText source, int bodyStart, Faults faults)
    {
        if (MarkdownParser.EndlessAt(source.Text.AsSpan(bodyStart)) is { } start)
        {
            faults.Add(PageRules.TooDeep.At(source.At(bodyStart + start), "from here on the text is too long to be read: no empty line, or no end"));
            return [];
        }

        if (MarkdownParser.Parse(source.Text, bodyStart) is { } document)
        {
            return Sections(document, source, bodyStart, faults);
        }

        faults.Add(PageRules.TooDeep.At(new(source.File), "this page is nested too deeply to be read"));
        return [];
    }

    private static ImmutableArray<Section> Sections(MarkdownDocument document, SourceText source, int bodyStart, Faults faults)
    {
        var sections = ImmutableArray.CreateBuilder<Section>();
        var ids = new Dictionary<string, SourceSpan>();
        using var reader = new SectionReader(source, faults);
        var level = 1;
        var start = 0;
        while (start < document.Count)
        {
            var heading = document[start] as HeadingBlock;
            var end = start + 1;
            while (end < document.Count && document[end] is not HeadingBlock)
            {
                end++;
            }

            var place = source.At(document[start].Span.Start);
            var attributes = TrailingAttributes.Take(heading?.Inline);
            var title = reader.Begin(heading);
            var id = "";
            if (heading is not null)
            {
                id = CheckedId(attributes.Id, title, place, faults);
                CheckLevel(heading.Level, level, place, faults);
                level = heading.Level;
            }

            var words = reader.Heading(heading);
            var body = reader.Body(document, heading is null ? start : start + 1, end);
            // The parser moves link definitions away: what stands before the first block belongs to the first section all the same.
            var textStart = start == 0 ? bodyStart : document[start].Span.Start;
            var textEnd = end < document.Count ? document[end].Span.Start : source.Text.Length;
            var section = new Section
            {
                Id = id,
                // A heading with one # is a fault; where its rule is silenced, it is still no title of the page.
                Level = heading is null ? 1 : Math.Max(2, heading.Level),
                Heading = words,
                Title = title,
                Body = body,
                Links = reader.Links,
                Citations = reader.Citations,
                Terms = reader.Terms,
                Definitions = reader.DefinedTerms,
                Prose = reader.Prose,
                NeedsNoSource = attributes.Classes.Contains("uncited"),
                Markdown = source.Text.AsMemory(textStart..textEnd).TrimStart('\n').TrimEnd(),
                Place = place,
            };
            CheckRepeated(section, ids, faults);
            sections.Add(section);
            start = end;
        }

        if (sections.Count == 0)
        {
            faults.Add(PageRules.NothingToRead.At(new(source.File), "this page has no text"));
        }

        return sections.DrainToImmutable();
    }

    private static string CheckedId(string? id, string title, SourceSpan place, Faults faults)
    {
        if (id is null)
        {
            var proposed = Identifier.From(title) is { Length: > 0 } made ? made : "short-id";
            faults.Add(PageRules.HeadingWithoutId.At(place, $"the heading \"{title}\" has no id", fix: $"Write {{#{proposed}}} after the heading's words, the same in every language."));
            return proposed;
        }

        return GivenId.Checked(id, place, faults);
    }

    private static void CheckLevel(int level, int before, SourceSpan place, Faults faults)
    {
        if (level == 1)
        {
            faults.Add(PageRules.SkippedLevel.At(place, "a heading with one # stands in the text; the title in the front matter is the page's only heading of that level"));
        }
        else if (level > before + 1)
        {
            faults.Add(PageRules.SkippedLevel.At(place, $"this heading is of level {level} ({new string('#', level)}), but the one before it is of level {before}"));
        }
    }

    private static void CheckRepeated(Section section, Dictionary<string, SourceSpan> ids, Faults faults)
    {
        CheckRepeated(section.Id, section.Place, ids, faults);
        foreach (var term in section.Terms)
        {
            CheckRepeated(term, section.Place, ids, faults);
        }
    }

    private static void CheckRepeated(string id, SourceSpan place, Dictionary<string, SourceSpan> ids, Faults faults)
    {
        if (id.Length > 0 && !ids.TryAdd(id, place))
        {
            faults.Add(PageRules.RepeatedId.At(place, $"the id \"{id}\" is used twice on this page: here and on line {ids[id].Line}"));
        }
    }
}
