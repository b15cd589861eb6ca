using LmsSite.Core.Content;

namespace LmsSite.Core.Provenance;

/// <summary>The source text of a section, heading included. The page's title and description belong to its opening.</summary>
public static class SectionText
{
    /// <summary>The text of the section with this id, or of the opening for an empty id; null if there is no such section.</summary>
    public static string? Of(FrontMatter frontMatter, IEnumerable<Section> sections, string id)
    {
        var section = sections.FirstOrDefault(section => section.Id == id);
        return id.Length == 0
            ? $"{frontMatter.Title}\n\n{frontMatter.ShortTitle}\n\n{frontMatter.Description}\n\n{section?.Markdown}".TrimEnd()
            : section?.Markdown.ToString();
    }
}
