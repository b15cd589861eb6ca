using System.Text.RegularExpressions;
using LmsSite.Core.Diagnostics;

namespace LmsSite.Core.Settings;

/// <summary>Where readers say what is wrong: an address with places that each page fills in.</summary>
/// <param name="Template">
/// An address in which <c>{page}</c> stands for the page's address, <c>{language}</c> for its language's name and <c>{form}</c> for
/// <c>content</c> or <c>translation</c>.
/// </param>
public sealed partial record FeedbackForm(string Template)
{
    private static readonly string[] Places = ["{page}", "{language}", "{form}"];

    /// <summary>True if what is wrong with a translation is told on a form of its own.</summary>
    public bool TellsTranslationsApart => Template.Contains("{form}", StringComparison.Ordinal);

    /// <summary>The form for what a page says.</summary>
    public string ForContent(string page, string language) => Filled(page, language, "content");

    /// <summary>The form for how a page is translated.</summary>
    public string ForTranslation(string page, string language) => Filled(page, language, "translation");

    /// <summary>The places in <paramref name="template"/> that nothing fills, each with the one that may have been meant.</summary>
    public static IEnumerable<(string Place, IEnumerable<string> Meant)> UnknownPlaces(string template) =>
        from Match place in Place().Matches(template)
        where !Places.Contains(place.Value)
        select (place.Value, Suggestion.For(place.Value, Places));

    private string Filled(string page, string language, string form) => Template
        .Replace("{page}", Uri.EscapeDataString(page), StringComparison.Ordinal)
        .Replace("{language}", Uri.EscapeDataString(language), StringComparison.Ordinal)
        .Replace("{form}", form, StringComparison.Ordinal);

    [GeneratedRegex(@"\{[^{}]*\}")]
    private static partial Regex Place();
}
