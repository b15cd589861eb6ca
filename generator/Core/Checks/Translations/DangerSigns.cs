using LmsSite.Core.Content;
using LmsSite.Core.Resolving;
using LmsSite.Core.Settings;

namespace LmsSite.Core.Checks.Translations;

/// <summary>Tells which sections a reader may act on in an emergency.</summary>
internal static class DangerSigns
{
    /// <summary>True if the section, in either language, tells what needs help at once or the same day, or stands on the site's urgent page.</summary>
    public static bool StandIn(SectionPair pair, SiteSettings site) =>
        pair.Page.Id == site.Urgent || StandIn(pair.Source) || StandIn(pair.Translated);

    private static bool StandIn(GuideSection? section) =>
        section?.Section.Nodes.Any(node => node is Callout { Kind: CalloutKind.Emergency or CalloutKind.SameDay }) == true;
}
