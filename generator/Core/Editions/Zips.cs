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

    private const string Link = "href=\"";

    private static readonly string[] ForKeeping = [SitePart.NotKept.PathIn(""), WebManifest.PathIn("")];

    public static IEnumerable<OutputFile> Of(Plan plan, ImmutableArray<OutputFile> files, ITheme theme)
    {
        ImmutableArray<Edition> editions = [.. plan.Editions.Where(edition => edition.Format == EditionFormat.Zip)];
        if (editions.IsEmpty)
        {
            return [];
        }

        var zip = new ZipWriter();
        var entries = Halves(zip, [.. files.Where(file => !ForServers.Contains(file.Path) && !ForKeeping.Any(path => file.Path.EndsWith(path, StringComparison.Ordinal)) && !file.Path.StartsWith(Edition.Folder, StringComparison.Ordinal))], FoldersOf(plan.Guide.Languages));
        return editions.Select(edition => new OutputFile(edition.Path, edition.Frame is { } frame
            ? Zip(zip, Alone(entries, frame, plan, theme), [frame], plan)
            : Zip(zip, entries, plan.Guide.Languages, plan)));
    }

    private static byte[] Zip(ZipWriter zip, IEnumerable<ZipEntry> entries, ImmutableArray<GuideLanguage> frames, Plan plan) => zip.Write(
        [.. entries.Append(new("README.txt", ReadMe.Of(frames, plan.Guide))).OrderBy(entry => entry.Path, StringComparer.Ordinal)],
        EditionDates.Of(frames).OfFiles);

    /// <summary>Each file in two: up to its last link to another language, which differs from archive to archive, and the rest, which is packed once.</summary>
    private static ImmutableArray<ZipEntry> Halves(ZipWriter zip, ImmutableArray<OutputFile> files, ImmutableArray<string> folders)
    {
        var beginnings = files.Select(file => file.Path.EndsWith(".html", StringComparison.Ordinal)
            ? file.Bytes[..EndOfLastLink(file, [.. folders.Where(folder => !IsIn(folder, file.Path)).Select(Encoding.UTF8.GetBytes)])]
            : ReadOnlyMemory<byte>.Empty).ToList();
        var ends = zip.Pack([.. files.Zip(beginnings, (file, beginning) => file.Bytes[beginning.Length..])]);
        return [.. files.Select((file, index) => new ZipEntry(file.Path, beginnings[index], End: ends[index]))];
    }

    /// <summary>One language's files and what all languages share, with a root page that leads straight in.</summary>
    private static IEnumerable<ZipEntry> Alone(ImmutableArray<ZipEntry> entries, GuideLanguage frame, Plan plan, ITheme theme)
    {
        var folders = FoldersOf(plan.Guide.Languages.Where(other => other != frame));
        ImmutableArray<byte[]> others = [.. folders.Select(Encoding.UTF8.GetBytes)];
        yield return new("index.html", theme.Render(new DoorwayView(frame, Urls.PathOf(frame.Language.Tag, PageId.Home))));
        foreach (var entry in entries.Where(entry => entry.Path != "index.html" && !folders.Any(folder => IsIn(folder, entry.Path))))
        {
            yield return WithHostedLanguages(entry, others, plan.Guide.Site.Address);
        }
    }

    /// <summary>The page with links to the other languages led to the hosted site, since their folders are not in the archive.</summary>
    private static ZipEntry WithHostedLanguages(ZipEntry entry, ImmutableArray<byte[]> others, Uri address)
    {
        var up = Up(entry.Path);
        var hosted = Encoding.UTF8.GetBytes(Link + address.AbsoluteUri);
        var page = new ArrayBufferWriter<byte>(entry.Bytes.Length + 1024);
        var rest = entry.Bytes.Span;
        while (LinkInto(others, rest, up) is { } link)
        {
            page.Write(rest[..link.Start]);
            page.Write(hosted);
            page.Write(rest[link][up.Length..]);
            rest = rest[link.End..];
        }

        page.Write(rest);
        return entry with { Bytes = page.WrittenMemory };
    }

    private static int EndOfLastLink(OutputFile file, ImmutableArray<byte[]> folders)
    {
        var up = Up(file.Path);
        var end = 0;
        while (LinkInto(folders, file.Bytes.Span[end..], up) is { } link)
        {
            end += link.End.Value;
        }

        return end;
    }

    /// <summary>
    /// The first link into one of the folders, up to the folder's name; null if there is none. All addresses in a page are written by <see cref="Urls"/>, and a
    /// quotation mark in its text never stands for itself: what is found is such an address.
    /// </summary>
    private static Range? LinkInto(ImmutableArray<byte[]> folders, ReadOnlySpan<byte> page, byte[] up)
    {
        for (var end = 0; page[end..].IndexOf(up) is >= 0 and var at;)
        {
            var start = end + at;
            end = start + up.Length;
            foreach (var folder in folders)
            {
                if (page[end..].StartsWith(folder))
                {
                    return start..(end + folder.Length);
                }
            }
        }

        return null;
    }

    /// <summary>How a link of this page to the root of the site begins.</summary>
    private static byte[] Up(string path) => Encoding.UTF8.GetBytes(Link + string.Concat(Enumerable.Repeat("../", path.Count(letter => letter == '/'))));

    private static ImmutableArray<string> FoldersOf(IEnumerable<GuideLanguage> frames) => [.. frames.Select(frame => frame.Language.Tag + "/")];

    private static bool IsIn(string folder, string path) => path.StartsWith(folder, StringComparison.Ordinal);
}
