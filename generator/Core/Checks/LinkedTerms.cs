using System.Text.RegularExpressions;
using LmsSite.Core.Content;
using LmsSite.Core.Linking;
using LmsSite.Core.Resolving;

namespace LmsSite.Core.Checks;

/// <summary>The words of a page that are linked to their meaning in the glossary.</summary>
internal static partial class LinkedTerms
{
    public static IReadOnlyList<string> Of(GuidePage page) =>
        [.. page.Sections.SelectMany(section => section.Section.Nodes.OfType<Link>().Where(link => section.Links[link.Index] is LinkTarget.Term)
            .Select(link => string.Concat(link.Words.OfType<Html>().Select(html => Tag().Replace(html.Markup, "")))))];

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();
}
