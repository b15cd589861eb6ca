using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using LmsSite.Core.Composing;
using LmsSite.Core.Linking;
using LmsSite.Core.Resolving;
using LmsSite.Core.Settings;

namespace LmsSite.Core.Editions;

/// <summary>Packs the web edition: all of it, or one language that stands on its own.</summary>
internal static class Zips
{
    /// <summary>What only a server has use for.</summary>
    private static readonly string[] ForServers = ["404.html", "robots.txt", "sitemap.xml", ".nojekyll"];

    private static readonly string[] ForKeeping = [SitePart.NotKept.PathIn(""), WebManifest.PathIn("")];

    public static IEnumerable<OutputFile> Of(Plan plan, ImmutableArray<OutputFile> files, ITheme theme)
    {
        var packed = files.Where(file => !ForServers.Contains(file.Path) && !ForKeeping.Any(path => file.Path.EndsWith(path, StringComparison.Ordinal)) && !file.Path.StartsWith(Edition.Folder, StringComparison.Ordinal)).ToImmutableArray();
        return plan.Editions.Where(edition => edition.Format == EditionFormat.Zip).Select(edition => new OutputFile(edition.Path, edition.Frame is { } frame
            ? Zip([.. Alone(packed, frame, plan, theme)], [frame], plan)
            : Zip(packed, plan.Guide.Languages, plan)));
    }

    private static byte[] Zip(ImmutableArray<OutputFile> files, ImmutableArray<GuideLanguage> frames, Plan plan) => ZipWriter.Write(
        [.. files.Append(new("README.txt", ReadMe.Of(frames, plan.Guide))).OrderBy(file => file.Path, StringComparer.Ordinal).Select(file => new ZipEntry(file.Path, file.Bytes))],
        EditionDates.Of(frames).OfFiles);

    /// <summary>One language's files and what all languages share, with a root page that leads straight in.</summary>
    private static IEnumerable<OutputFile> Alone(ImmutableArray<OutputFile> files, GuideLanguage frame, Plan plan, ITheme theme)
    {
        ImmutableArray<string> folders = [.. plan.Guide.Languages.Where(other => other != frame).Select(other => other.Language.Tag + "/")];
        ImmutableArray<byte[]> others = [.. folders.Select(Encoding.UTF8.GetBytes)];
        yield return new("index.html", theme.Render(new DoorwayView(frame, Urls.PathOf(frame.Language.Tag, PageId.Home))));
        foreach (var file in files.Where(file => file.Path != "index.html" && !folders.Any(folder => file.Path.StartsWith(folder, StringComparison.Ordinal))))
        {
            yield return file.Path.EndsWith(".html", StringComparison.Ordinal) ? WithHostedLanguages(file, others, plan.Guide.Site.Address) : file;
        }
    }

    /// <summary>
    /// The page with links to the other languages led to the hosted site, since their folders are not in the archive. All addresses in a page
    /// are written by <see cref="Urls"/>, and a quotation mark in its text never stands for itself: what is found is such an address.
    /// </summary>
    private static OutputFile WithHostedLanguages(OutputFile file, ImmutableArray<byte[]> others, Uri address)
    {
        var up = Encoding.UTF8.GetBytes("href=\"" + string.Concat(Enumerable.Repeat("../", file.Path.Count(letter => letter == '/'))));
        var hosted = Encoding.UTF8.GetBytes($"href=\"{address.AbsoluteUri}");
        var page = new ArrayBufferWriter<byte>(file.Bytes.Length + 4096);
        var rest = file.Bytes.Span;
        while (rest.IndexOf(up) is >= 0 and var at)
        {
            page.Write(rest[..at]);
            rest = rest[(at + up.Length)..];
            page.Write(LeadsInto(rest, others) ? hosted : up);
        }

        page.Write(rest);
        return file with { Bytes = page.WrittenMemory };
    }

    private static bool LeadsInto(ReadOnlySpan<byte> address, ImmutableArray<byte[]> folders)
    {
        foreach (var folder in folders)
        {
            if (address.StartsWith(folder))
            {
                return true;
            }
        }

        return false;
    }
}
