namespace LmsSite.Core.Diagnostics;

/// <summary>LMS6xx: faults of the site as a whole.</summary>
public static class SiteRules
{
    public static readonly DiagnosticRule NoSite = new("LMS601", Severity.Error,
        "No site.yaml",
        "It names the site's address, languages and navigation.",
        "Add a site.yaml to the input folder, or build with --input pointing to the folder that has one.");

    public static readonly DiagnosticRule NavigationToNowhere = new("LMS602", Severity.Error,
        "The navigation names a page that does not exist",
        "The menu would have a dead link.",
        "Mend the path, or write the page in the default language.");

    public static readonly DiagnosticRule NotInNavigation = new("LMS603", Severity.Warning,
        "A page that the navigation does not name",
        "Readers can reach it only by a link in a text.",
        "Add it to the navigation in site.yaml.");

    public static readonly DiagnosticRule SamePath = new("LMS604", Severity.Error,
        "Two files that would be published at the same path",
        "One would overwrite the other; on Windows and in a zip, letter case does not tell them apart.",
        "Rename one of them.");

    public static readonly DiagnosticRule NoHome = new("LMS605", Severity.Error,
        "No home page",
        "Readers who open the site have nowhere to begin.",
        "Write index.md in the folder of the default language.");

    public static readonly DiagnosticRule UnknownOrganisation = new("LMS606", Severity.Error,
        "An organisation that is not in the data",
        "Its name, number and address come from organisations.yaml; without them nothing could be shown.",
        "Add the organisation to organisations.yaml, or mend its id.");

    public static readonly DiagnosticRule PastDue = new("LMS607", Severity.Warning,
        "A page past its date of checking",
        "What it says may no longer be true, and readers are told a date that has gone by.",
        "Read its sources again, mend the page, and set \"checked\" and \"due\" anew.");

    public static readonly DiagnosticRule PaleColours = new("LMS608", Severity.Error,
        "Two colours of the theme that stand too close",
        "Readers with weak sight, a dim screen or bright sun could not read what is written in them (WCAG 1.4.6 and 1.4.11).",
        "Make one of the two darker or lighter in styles/tokens.css of the theme.");

    public static readonly DiagnosticRule Overweight = new("LMS610", Severity.Warning,
        "More to load than the budget allows",
        "On an old phone and a weak signal a reader waits for every part of it.",
        "Shorten or split it, simplify the picture, or set another budget under \"budgets\" in site.yaml.");

    internal static readonly DiagnosticRule[] All = [NoSite, NavigationToNowhere, NotInNavigation, SamePath, NoHome, UnknownOrganisation, PastDue, PaleColours, Overweight];
}
