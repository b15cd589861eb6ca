using System.Text.RegularExpressions;
using LmsSite.Core.Diagnostics;
using LmsSite.Core.Sources;

namespace LmsSite.Core.Reading;

/// <summary>The id that a writer gave to a section or a term.</summary>
internal static partial class GivenId
{
    /// <summary>An id that is safe to publish; one that cannot be used is a fault.</summary>
    public static string Checked(string id, SourceSpan place, Faults faults)
    {
        if (!Identifier.IsId(id))
        {
            var better = Identifier.From(id);
            faults.Add(PageRules.UnusableId.At(place, $"\"{id}\" cannot be an id", better.Length > 0 ? [better] : null));
            return better;
        }

        if (OfTheFrame().IsMatch(id))
        {
            faults.Add(PageRules.UnusableId.At(place, $"\"{id}\" is an id that the page needs for its own parts", fix: "Use another id."));
        }

        return id;
    }

    /// <summary>Ids that a theme may give: to the text as a whole, and to parts of menus and lists. Those of sources begin as no id of a writer does (<see cref="Linking.Urls.SourceId"/>).</summary>
    [GeneratedRegex("^(?:text|(?:menu|org|ref)-.+)$")]
    private static partial Regex OfTheFrame();
}
