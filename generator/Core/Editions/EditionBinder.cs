using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using LmsSite.Core.Composing;
using LmsSite.Core.Diagnostics;
using LmsSite.Core.Settings;

namespace LmsSite.Core.Editions;

/// <summary>Makes what follows from finished files: archives, checksums, and the pages that tell of both.</summary>
public static class EditionBinder
{
    /// <summary>All files of the site.</summary>
    /// <param name="plan">What was planned.</param>
    /// <param name="files">What was rendered and printed. An edition that nobody could print is left out.</param>
    /// <param name="theme">Renders the pages that tell of other files.</param>
    /// <param name="faults">Receives the editions that weigh too much.</param>
    public static ImmutableArray<OutputFile> Bind(Plan plan, ImmutableArray<OutputFile> files, ITheme theme, Faults faults)
    {
        if (plan.Editions.IsEmpty && plan.Guide.Site.OfflineCopy == OfflineCopy.None)
        {
            return files;
        }

        ImmutableArray<OutputFile> all = [.. files, .. Zips.Of(plan, files, theme)];
        var byPath = all.ToDictionary(file => file.Path);
        ImmutableArray<Download> downloads = [.. plan.Editions.Where(edition => byPath.ContainsKey(edition.Path)).Select(edition => Measured(edition, byPath[edition.Path].Bytes))];
        CheckSizes(downloads, plan.Guide.Site, faults);

        // Until here these pages had no figures, and so they stand in the archives.
        foreach (var page in plan.Files.OfType<PlannedFile.OfPart>().Where(part => part.Part == SitePart.Downloads))
        {
            byPath[page.Path] = new(page.Path, theme.Render(Views.Of(page, plan, downloads, KeptFiles.Weight(page.Frame, plan.Guide, files))));
        }

        if (!downloads.IsEmpty)
        {
            byPath[Edition.Checksums] = new(Edition.Checksums, Encoding.UTF8.GetBytes(Sums(downloads)));
        }

        // Last, for it names what all others have become.
        if (ServiceWorker.Of(plan, [.. byPath.Values]) is { } worker)
        {
            byPath[worker.Path] = worker;
        }

        return [.. byPath.Values.OrderBy(file => file.Path, StringComparer.Ordinal)];
    }

    private static Download Measured(Edition edition, ReadOnlyMemory<byte> bytes) => new(edition, bytes.Length, Convert.ToHexStringLower(SHA256.HashData(bytes.Span)));

    /// <summary>A line for each edition as <c>sha256sum --check</c> reads it in the folder of the editions.</summary>
    private static string Sums(ImmutableArray<Download> downloads) => string.Concat(downloads
        .OrderBy(download => download.Edition.Path, StringComparer.Ordinal)
        .Select(download => $"{download.Sha256}  {download.Edition.Path[Edition.Folder.Length..]}\n"));

    private static void CheckSizes(ImmutableArray<Download> downloads, SiteSettings site, Faults faults)
    {
        foreach (var download in downloads)
        {
            if (site.Editions.Megabytes.TryGetValue(download.Edition.Format, out var most) && download.Bytes > most * 1_000_000)
            {
                faults.Add(EditionRules.TooLarge.At(site.Place, string.Create(CultureInfo.InvariantCulture,
                    $"{download.Edition.Path} weighs {download.Bytes / 1e6m:0.00} MB; the limit is {most} MB")));
            }
        }
    }
}
