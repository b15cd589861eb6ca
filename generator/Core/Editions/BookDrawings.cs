using LmsSite.Core.Composing;
using LmsSite.Core.Content;

namespace LmsSite.Core.Editions;

/// <summary>Tells whether a page draws anything as SVG, which a book's package must say of each file.</summary>
internal static class BookDrawings
{
    public static bool In(PageView page) =>
        page.Page.Sections.Any(section => section.Section.Nodes.Any(node => node is Callout or Figure or IconArray or BarChart));
}
