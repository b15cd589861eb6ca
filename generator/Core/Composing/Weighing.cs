using System.Collections.Immutable;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using LmsSite.Core.Diagnostics;
using LmsSite.Core.Settings;

namespace LmsSite.Core.Composing;

/// <summary>Holds what a reader loads against the budgets of site.yaml, and tells what weighs.</summary>
internal static partial class Weighing
{
    /// <summary>
    /// To pack every page would cost more than to make it. Pages of one language pack alike, so they are weighed from the longest down until so
    /// many in a row are this far below the budget.
    /// </summary>
    private const int LightInARow = 5;
    private const decimal Light = 0.8m;

    private const int PartsTold = 3;

    public static IEnumerable<Diagnostic> Check(Plan plan, ImmutableArray<OutputFile> files)
    {
        var budgets = plan.Guide.Site.Budgets;
        if (budgets == Budgets.None)
        {
            return [];
        }

        var byPath = files.ToDictionary(file => file.Path, file => file.Bytes);
        var pages = plan.Files.OfType<PlannedFile.OfPage>().Where(page => !budgets.Except.Contains(page.Page.Id)).ToList();
        return Figures(plan, budgets.Figure)
            .Concat(pages.GroupBy(page => page.Frame.Language.Tag).SelectMany(language => Pages(language, byPath, Packed(plan.Assets.Style.Bytes) + Packed(plan.Scripts[language.Key].Bytes), budgets)))
            .Concat(pages.SelectMany(page => Requests(page, byPath[page.Path].Span, budgets.Requests)));
    }

    private static IEnumerable<Diagnostic> Pages(IEnumerable<PlannedFile.OfPage> pages, Dictionary<string, ReadOnlyMemory<byte>> files, decimal shared, Budgets budgets)
    {
        var most = Math.Min(budgets.Page == 0 ? decimal.MaxValue : budgets.Page, budgets.FirstVisit == 0 ? decimal.MaxValue : budgets.FirstVisit - shared);
        var light = 0;
        foreach (var page in pages.OrderByDescending(page => files[page.Path].Length).ThenBy(page => page.Path, StringComparer.Ordinal).TakeWhile(_ => light < LightInARow))
        {
            var weight = Packed(files[page.Path]);
            light = weight < most * Light ? light + 1 : 0;
            if (budgets.Page > 0 && weight > budgets.Page)
            {
                yield return SiteRules.Overweight.At(page.Page.Place, $"{page.Path} weighs {Shown(weight)} kB packed, at most {Shown(budgets.Page)} are wanted; its markup is {Parts(files[page.Path].Span)}");
            }

            if (budgets.FirstVisit > 0 && weight + shared > budgets.FirstVisit)
            {
                yield return SiteRules.Overweight.At(page.Page.Place,
                    $"a first visit to {page.Path} loads {Shown(weight + shared)} kB packed, at most {Shown(budgets.FirstVisit)} are wanted; {Shown(weight)} are the page, {Shown(shared)} its style and script");
            }
        }
    }

    private static IEnumerable<Diagnostic> Requests(PlannedFile.OfPage page, ReadOnlySpan<byte> html, int most)
    {
        var count = 1 + html.Count("<link rel=\"stylesheet\""u8) + html.Count("<script src="u8) + html.Count("<img "u8) - html.Count(" loading=\"lazy\""u8);
        return most > 0 && count > most
            ? [SiteRules.Overweight.At(page.Page.Place, $"a first visit to {page.Path} asks for {count} files, at most {most} are wanted")]
            : [];
    }

    private static IEnumerable<Diagnostic> Figures(Plan plan, decimal most)
    {
        var drawn = plan.Guide.Drawings.OrderBy(drawing => drawing.Key, StringComparer.Ordinal)
            .Select(drawing => (drawing.Key, Bytes: (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(string.Concat(drawing.Value.Pieces.Select(piece => piece.Markup)))));
        return from figure in plan.Guide.Media.Select(media => (media.Key, Bytes: media.Value)).Concat(drawn).DistinctBy(figure => figure.Key)
               where most > 0 && figure.Bytes.Length > most * 1000 && Packed(figure.Bytes) > most
               select SiteRules.Overweight.At(new(figure.Key), $"this file weighs {Shown(Packed(figure.Bytes))} kB packed, at most {Shown(most)} are wanted");
    }

    /// <summary>The kinds of elements that hold most of a page's markup, before it is packed.</summary>
    private static string Parts(ReadOnlySpan<byte> bytes)
    {
        var html = Encoding.UTF8.GetString(bytes);
        var parts = Part().Matches(html).GroupBy(part => part.Groups["name"].Value).ToDictionary(part => part.Key, part => part.Sum(one => one.Length));
        parts["text"] = html.Length - parts.Values.Sum();
        return string.Join(", ", parts.OrderByDescending(part => part.Value).ThenBy(part => part.Key, StringComparer.Ordinal).Take(PartsTold)
            .Select(part => $"{100 * part.Value / html.Length} % {part.Key}"));
    }

    private static decimal Packed(ReadOnlyMemory<byte> bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(bytes.Span);
        }

        return packed.Length / 1000m;
    }

    private static string Shown(decimal weight) => weight.ToString("0.0", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"<(?<name>head|nav|details|svg|table|form|footer)\b.*?</\k<name>>", RegexOptions.Singleline)]
    private static partial Regex Part();
}
