using System.Globalization;
using LmsSite.Core.Diagnostics;
using LmsSite.Core.Resolving;
using LmsSite.Core.Settings;

namespace LmsSite.Core.Checks.Translations;

/// <summary>Tells of every translated section that may say something else than its source now says. Where lives hang on it, it is an error.</summary>
internal static class StateChecks
{
    public static IEnumerable<Diagnostic> Check(IReadOnlyCollection<SectionPair> page, string language, SiteSettings site)
    {
        // A new page has one thing to be told, not one for each of its sections.
        if (page.Count > 0 && page.All(pair => pair.State is Translation.Unaccepted))
        {
            var isDanger = page.Any(pair => DangerSigns.StandIn(pair, site));
            yield return (isDanger ? LanguageRules.OutdatedDanger : LanguageRules.Unaccepted).At(page.First().Page.Place,
                $"nobody has accepted this translation{(isDanger ? ", and it holds danger signs" : "")}", fix: Fix(page.First(), language));
            yield break;
        }

        foreach (var pair in page.Where(pair => pair.State.IsBehind))
        {
            var isDanger = DangerSigns.StandIn(pair, site);
            var what = pair.State is Translation.Outdated { Changed: var changed }
                ? $"{Name(pair)} has changed at {pair.SourcePlace}{(changed is { } day ? $" on {day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}" : "")} since it was translated"
                : $"nobody has accepted the translation of {Name(pair)}";
            var rule = isDanger ? LanguageRules.OutdatedDanger : pair.State is Translation.Outdated ? LanguageRules.Outdated : LanguageRules.Unaccepted;
            yield return rule.At(pair.Place, $"{what}{(isDanger ? ", and it holds danger signs" : "")}", fix: Fix(pair, language));
        }
    }

    private static string Name(SectionPair pair) => pair.Id.Length == 0 ? "the opening of the page" : $"\"{pair.Id}\"";

    private static string Fix(SectionPair pair, string language) =>
        $"See what changed: translations show {language} {pair.Page.Id}. Mend the translation, then: translations accept {language} {pair.Page.Id}.";
}
