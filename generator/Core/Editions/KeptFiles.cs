using System.Collections.Immutable;
using LmsSite.Core.Composing;
using LmsSite.Core.Resolving;
using LmsSite.Core.Settings;

namespace LmsSite.Core.Editions;

/// <summary>Which files a browser keeps for a reader who asked for a language: its own, and those that all languages share.</summary>
internal static class KeptFiles
{
    /// <summary>What only servers, or readers with a network, have use for.</summary>
    private static readonly string[] NotKept = ["404.html", "robots.txt", "sitemap.xml", ".nojekyll"];

    public static IEnumerable<OutputFile> Shared(Guide guide, IEnumerable<OutputFile> files) =>
        files.Where(file => !NotKept.Contains(file.Path) && !file.Path.StartsWith(Edition.Folder, StringComparison.Ordinal)
            && !guide.Languages.Any(frame => IsOf(frame, file)));

    public static IEnumerable<OutputFile> Of(GuideLanguage frame, IEnumerable<OutputFile> files) => files.Where(file => IsOf(frame, file));

    /// <summary>What one kept language weighs, in bytes; null where it cannot be kept.</summary>
    public static long? Weight(GuideLanguage frame, Guide guide, ImmutableArray<OutputFile> files) => guide.Site.OfflineCopy == OfflineCopy.Offered
        ? Shared(guide, files).Concat(Of(frame, files)).Sum(file => (long)file.Bytes.Length)
        : null;

    private static bool IsOf(GuideLanguage frame, OutputFile file) => file.Path.StartsWith(frame.Language.Tag + "/", StringComparison.Ordinal);
}
