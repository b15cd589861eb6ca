using LmsSite.Core;
using LmsSite.Core.Settings;
using LmsSite.Theme;
using Statiq.Common;

namespace LmsSite.Statiq;

/// <summary>What is chosen for a run, carried from the command line to the modules by Statiq's settings.</summary>
internal static class RunSettings
{
    public const string Address = "LmsSiteAddress";
    public const string Feedback = "LmsSiteFeedback";
    public const string Manifest = "LmsSiteManifest";

    private static readonly RazorTheme Theme = new();

    /// <summary>The stages, which know nothing of Statiq.</summary>
    public static SitePipeline Site(this IExecutionContext context) => new(Theme, new SiteOptions(
        context.Settings.Get<Uri>(Address),
        DateOnly.FromDateTime(context.GetCurrentDateTime()),
        context.Settings.Get<FeedbackForm>(Feedback)));
}
