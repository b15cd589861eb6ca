using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using System.Text;

namespace LmsSite.Tests.Drivers;

/// <summary>The pages of a finished site, parsed as a browser would, and where their links lead.</summary>
internal sealed class PageLinks
{
    private static readonly string[] Attributes = ["href", "src"];

    private readonly Dictionary<string, IHtmlDocument> pages;
    private readonly HashSet<string> files;

    public PageLinks(BuiltSite site)
    {
        files = [.. site.Files.Select(file => file.Path)];
        pages = site.Files.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal))
            .ToDictionary(file => file.Path, file => new HtmlParser().ParseDocument(Encoding.UTF8.GetString(file.Bytes.Span)));
    }

    public IReadOnlyDictionary<string, IHtmlDocument> Pages => pages;

    /// <summary>The links of a page that lead to no file of the site, or to no id in it, each as a line for a person.</summary>
    public IEnumerable<string> Dead(string page)
    {
        foreach (var (element, href) in All(page).Where(link => !IsElsewhere(link.Href)))
        {
            var (path, anchor) = href.Split('#', 2) is [var before, var after] ? (before, after) : (href, "");
            var target = path.Length == 0 ? page : Resolve(page, path);
            if (target is null || !files.Contains(target))
            {
                yield return $"{page}: <{element}> leads to {href}, which is no file of the site";
            }
            else if (anchor.Length > 0 && pages.GetValueOrDefault(target)?.GetElementById(anchor) is null)
            {
                yield return $"{page}: <{element}> leads to {href}, but {target} has no such id";
            }
        }
    }

    /// <summary>Every address that the page's elements name, with the element's name.</summary>
    public IEnumerable<(string Element, string Href)> All(string page) =>
        from element in pages[page].All
        from attribute in Attributes
        where element.HasAttribute(attribute)
        select (element.LocalName, element.GetAttribute(attribute)!);

    public static bool IsElsewhere(string href) => Uri.TryCreate(href, UriKind.Absolute, out var address) && !address.IsFile;

    /// <summary>The file that a relative address names, seen from a page; null if it leaves the site. An address from the root stands for itself.</summary>
    public static string? Resolve(string from, string path)
    {
        if (path.StartsWith('/'))
        {
            return path[1..];
        }

        var parts = new Stack<string>(from.Split('/')[..^1]);
        foreach (var part in path.Split('/'))
        {
            if (part != "..")
            {
                parts.Push(part);
            }
            else if (!parts.TryPop(out _))
            {
                return null;
            }
        }

        return string.Join('/', parts.Reverse());
    }
}
