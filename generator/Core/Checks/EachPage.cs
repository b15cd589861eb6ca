using LmsSite.Core.Diagnostics;
using LmsSite.Core.Resolving;

namespace LmsSite.Core.Checks;

/// <summary>Asks something of each page on its own, on all cores. What is found stays in the order of the pages.</summary>
internal static class EachPage
{
    public static IEnumerable<Diagnostic> Of(IReadOnlyList<GuidePage> pages, Action<GuidePage, Faults> check)
    {
        var found = new Faults[pages.Count];
        Parallel.For(0, pages.Count, number => check(pages[number], found[number] = new()));
        return found.SelectMany(faults => faults.ToImmutable());
    }
}
