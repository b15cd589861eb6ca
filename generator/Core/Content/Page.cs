using System.Collections.Immutable;
using LmsSite.Core.Diagnostics;
using LmsSite.Core.Linking;

namespace LmsSite.Core.Content;

/// <summary>One Markdown file, read: still without knowledge of any other.</summary>
public sealed record Page(PageId Id, string Language, FrontMatter FrontMatter, ImmutableArray<Section> Sections, SourceSpan Place)
{
    /// <summary>The first section with this id, or null.</summary>
    public Section? Find(string id)
    {
        foreach (var section in Sections)
        {
            if (section.Id == id)
            {
                return section;
            }
        }

        return null;
    }

    /// <summary>True if a link may lead to this id on the page.</summary>
    public bool HasAnchor(string id) => Sections.Any(section => section.Id == id || section.Terms.Contains(id));

    public bool HasTerm(string id) => Sections.Any(section => section.Terms.Contains(id));
}
