using LmsSite.Core.Diagnostics;
using LmsSite.Core.Resolving;

namespace LmsSite.Core.Checks;

/// <summary>Pages whose sources should have been read again by now.</summary>
public static class DueDates
{
    public static IEnumerable<Diagnostic> Check(Guide guide, DateOnly today) =>
        from page in guide.Languages[0].Pages
        where page.FrontMatter.Due < today
        select SiteRules.PastDue.At(page.Place,
            $"the sources of \"{page.Id}\" were to be checked again by {page.FrontMatter.Due!.Value.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)}");
}
