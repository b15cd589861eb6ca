using System.Collections.Immutable;
using LmsSite.Core.Linking;
using LmsSite.Core.Sources.Yaml;

namespace LmsSite.Core.Settings;

/// <summary>
/// What a reader may have to load, as site.yaml says under <c>budgets</c>. Weights are thousands of bytes as a server sends them, packed with
/// gzip. A budget of 0 is none.
/// </summary>
/// <param name="Page">The HTML of a page.</param>
/// <param name="FirstVisit">A page with the style and the script that every page uses.</param>
/// <param name="Requests">Files that a first visit asks for before all is shown; the icon, which browsers fetch afterwards, is not one of them.</param>
/// <param name="Figure">A picture or drawing.</param>
/// <param name="Except">Pages that are long lists by their nature, which no budget holds.</param>
public sealed record Budgets(decimal Page, decimal FirstVisit, int Requests, decimal Figure, ImmutableHashSet<PageId> Except)
{
    public static readonly Budgets None = new(0, 0, 0, 0, []);

    internal static Budgets Read(YamlReader? reader)
    {
        if (reader is null)
        {
            return None;
        }

        var budgets = new Budgets(
            reader.Number("page") ?? 0,
            reader.Number("first-visit") ?? 0,
            reader.Whole("requests") ?? 0,
            reader.Number("figure") ?? 0,
            [.. reader.Texts("except").Select(page => new PageId(page.Text))]);
        reader.Finish();
        return budgets;
    }
}
