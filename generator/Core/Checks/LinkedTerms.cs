using System.Text.RegularExpressions;
using LmsSite.Core.Content;
using LmsSite.Core.Linking;
using LmsSite.Core.Resolving;

namespace LmsSite.Core.Checks;

/// <summary>The words of a page that are linked to their meaning in the glossary.</summary>
internal static partial class LinkedTerms
{
    public static IReadOnlyList<string> Of(GuidePage page) =>
        [.. page.Sections.SelectMany(section => Links(section.Section.Body).Where(link => section.Links[link.Index] is LinkTarget.Term)
            .Select(link => string.Concat(link.Words.OfType<Html>().Select(html => Tag().Replace(html.Markup, "")))))];

    private static IEnumerable<Link> Links(IEnumerable<Node> nodes) => nodes.SelectMany(node => node switch
    {
        Link link => [link],
        Callout callout => Links(callout.Heading).Concat(Links(callout.Body)),
        _ => [],
    });

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();
}
