using System.Collections.Immutable;
using LmsSite.Core.Diagnostics;
using LmsSite.Core.Languages;
using LmsSite.Core.Linking;
using LmsSite.Core.Reading;

namespace LmsSite.Core.Resolving;

/// <summary>One page anew, for the preview.</summary>
public sealed partial class GuideResolver
{
    /// <summary>
    /// The guide with one page made anew in every language, and all else as it was: for a writer who waits to see an edit. What the edit
    /// means for other pages (a link to a section that is gone, a due date) only resolving the whole guide can tell.
    /// </summary>
    /// <param name="before">The guide before the edit.</param>
    /// <param name="inputs">All inputs, the edited one among them; no page came or went.</param>
    /// <param name="edited">The page that was edited in any language. A page without an original leaves the guide as it was.</param>
    public static Guide Resolve(Guide before, ImmutableArray<Input> inputs, PageId edited)
    {
        var resolver = new GuideResolver(before.Site, inputs, new Faults());
        return resolver.Originals.ContainsKey(edited) && before.Languages.All(language => language.ById.ContainsKey(edited))
            ? before with { Languages = [.. before.Languages.Select(language => With(language, resolver.Again(language.Language, edited)))] }
            : before;
    }

    private GuidePage Again(Language language, PageId id) => language == site.DefaultLanguage ? shown.Original(id) : shown.In(Chain(language), id);

    private static GuideLanguage With(GuideLanguage language, GuidePage page)
    {
        var former = language.ById[page.Id];
        return language with
        {
            Pages = Exchanged(language.Pages),
            ById = language.ById.SetItem(page.Id, page),
            Navigation = [.. language.Navigation.Select(group => group with { Pages = Exchanged(group.Pages) })],
        };

        ImmutableArray<GuidePage> Exchanged(ImmutableArray<GuidePage> pages) => [.. pages.Select(other => ReferenceEquals(other, former) ? page : other)];
    }
}
