using System.Collections.Immutable;
using LmsSite.Core.Composing;
using LmsSite.Core.Settings;

namespace LmsSite.Core.Editions;

/// <summary>What is to be printed, for the edge, which has a browser.</summary>
public static class Prints
{
    /// <summary>Each PDF edition with the page that is printed to make it: one file's HTML, and the size of the sheets.</summary>
    /// <param name="plan">What was planned.</param>
    /// <param name="files">What was rendered.</param>
    public static ImmutableArray<Print> Of(Plan plan, IEnumerable<OutputFile> files)
    {
        var byPath = files.Where(file => file.Path.StartsWith(Edition.Folder, StringComparison.Ordinal)).ToDictionary(file => file.Path, file => file.Bytes);
        return [.. from edition in plan.Editions
                   where edition.Format == EditionFormat.Pdf
                   let source = plan.Editions.First(other => other.Format == EditionFormat.Html && other.Frame == edition.Frame)
                   select new Print(edition.Path, byPath[source.Path], SheetOf(edition), EditionDates.Of(edition.Frame!).OfFiles)];
    }

    /// <summary>A style element may end a page: HTML's parser puts it into the body. The day on which a copy grows old is no matter of paper.</summary>
    private static ReadOnlyMemory<byte> SheetOf(Edition edition) => edition.Paper == PaperSize.Letter
        ? "<style>@page{size:letter}.past-due{display:none}</style>\n"u8.ToArray()
        : "<style>@page{size:A4}.past-due{display:none}</style>\n"u8.ToArray();
}

/// <summary>One print.</summary>
/// <param name="Path">Where the PDF will stand, from the root of the site.</param>
/// <param name="Page">The one file that holds the language.</param>
/// <param name="Sheet">What its end says of the paper.</param>
/// <param name="Date">The date that the PDF tells of itself: of its content.</param>
public sealed record Print(string Path, ReadOnlyMemory<byte> Page, ReadOnlyMemory<byte> Sheet, DateOnly Date)
{
    /// <summary>What the browser prints. Put together when it is asked for: where nobody prints, it is not.</summary>
    public ReadOnlyMemory<byte> Html => (byte[])[.. Page.Span, .. Sheet.Span];
}
