using LmsSite.Core.Diagnostics;
using LmsSite.Core.Resolving;

namespace LmsSite.Core.Checks;

/// <summary>Asks something of each page on its own, on all cores. What is found stays in the order of the pages.</summary>
internal static class EachPage
{
    public static IEnumerable<Diagnostic> Of(IReadOnlyList<GuidePage> pages, Action<GuidePage, Faults> check) =>
        Faults.OfEach(pages.Count, (number, faults) => check(pages[number], faults));
}
