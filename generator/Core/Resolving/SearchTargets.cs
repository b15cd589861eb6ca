using System.Collections.Immutable;
using LmsSite.Core.Diagnostics;
using LmsSite.Core.Linking;
using LmsSite.Core.Reading;
using LmsSite.Core.Settings;

namespace LmsSite.Core.Resolving;

/// <summary>Gives each language its search words, and checks the places in the guide that they name.</summary>
internal static class SearchTargets
{
    /// <summary>The languages with their words. Those of a language that the site does not have wait for it in silence.</summary>
    public static ImmutableArray<GuideLanguage> Join(ImmutableArray<GuideLanguage> languages, ImmutableArray<Input> inputs,
        IReadOnlyDictionary<PageId, GuidePage> pages, Faults faults)
    {
        var words = inputs.OfType<Input.OfSearchWords>().ToDictionary(input => input.Language, input => input.Words);
        return [.. languages.Select(language => words.TryGetValue(language.Language.Tag, out var own) ? language with { Search = Checked(own, pages, faults) } : language)];
    }

    private static SearchWords Checked(SearchWords words, IReadOnlyDictionary<PageId, GuidePage> pages, Faults faults)
    {
        foreach (var target in words.Targets)
        {
            if (!pages.TryGetValue(target.Page, out var page))
            {
                faults.Add(LinkRules.DeadPage.At(target.Place, $"there is no page \"{target.Page}\"", Suggestion.For(target.Page.Path, pages.Keys.Select(id => id.Path)),
                    "Name a page by its path in the language's folder, without .md."));
            }
            else if (target.Anchor.Length > 0 && !AnchorsOf(page).Contains(target.Anchor))
            {
                faults.Add(LinkRules.DeadSection.At(target.Place, $"the page \"{target.Page}\" has no section \"{target.Anchor}\"", Suggestion.For(target.Anchor, AnchorsOf(page))));
            }
        }

        bool Exists(SearchTarget target) => pages.TryGetValue(target.Page, out var page) && (target.Anchor.Length == 0 || AnchorsOf(page).Contains(target.Anchor));
        return words with
        {
            Asked = [.. words.Asked.Where(asked => Exists(asked.Target))],
            Urgent = [.. words.Urgent.Where(urgent => Exists(urgent.Target))],
            Listed = [.. words.Listed.Where(listed => Exists(listed.Target))],
        };
    }

    private static IEnumerable<string> AnchorsOf(GuidePage page) =>
        page.Sections.SelectMany(section => section.Section.Terms.Prepend(section.Section.Id)).Where(id => id.Length > 0);
}
