using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using LmsSite.Core.Composing;
using LmsSite.Core.Editions;

namespace LmsSite.Cli.Printing;

/// <summary>
/// Prints the PDF editions. A print takes seconds, so each is kept in a folder beside the output under a name that follows from the page and
/// the browser's version: what has not changed is not printed again.
/// </summary>
/// <param name="chromium">The browser.</param>
/// <param name="folder">Where prints are kept. Nothing else may be in it.</param>
internal sealed class PdfPrinter(Chromium chromium, string folder)
{
    /// <summary>A browser takes much memory: no more than this many run at a time.</summary>
    private const int MostAtOnce = 3;

    /// <summary>Once to learn where the chapters fall, once with the numbers, and once more should these have moved a chapter.</summary>
    private const int MostPrints = 3;

    /// <summary>The finished editions.</summary>
    /// <exception cref="IOException">The browser did not print.</exception>
    public async Task<ImmutableArray<OutputFile>> PrintAsync(ImmutableArray<Print> prints, CancellationToken cancellation)
    {
        Directory.CreateDirectory(folder);
        var kept = new ConcurrentBag<string>();
        var files = new OutputFile[prints.Length];
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = Math.Clamp(Environment.ProcessorCount, 1, MostAtOnce), CancellationToken = cancellation };
        await Parallel.ForAsync(0, prints.Length, parallel, async (index, token) =>
        {
            var file = Path.Combine(folder, $"{KeyOf(prints[index])}.pdf");
            kept.Add(file);
            if (!File.Exists(file))
            {
                await PrintAsync(prints[index], file, token);
            }

            files[index] = new(prints[index].Path, await File.ReadAllBytesAsync(file, token));
        });
        foreach (var old in Directory.EnumerateFiles(folder).Except(kept))
        {
            File.Delete(old);
        }

        return [.. files];
    }

    private async Task PrintAsync(Print print, string file, CancellationToken cancellation)
    {
        // Beside the prints and not among the system's temporary files: some browsers may not read those.
        var work = Directory.CreateDirectory(Path.ChangeExtension(file, null)).FullName;
        try
        {
            var page = Path.Combine(work, "page.html");
            var pdf = Path.Combine(work, "page.pdf");
            var bytes = Array.Empty<byte>();
            var (numbers, found) = ("", "");
            for (var prints = 0; prints == 0 || (found != numbers && prints < MostPrints); prints++)
            {
                numbers = found;
                await File.WriteAllBytesAsync(page, [.. print.Html.Span, .. Encoding.UTF8.GetBytes(numbers)], cancellation);
                await chromium.PrintAsync(page, pdf, Path.Combine(work, "profile"), cancellation);
                bytes = await File.ReadAllBytesAsync(pdf, cancellation);
                found = SheetNumbers.StyleOf(bytes);
            }

            PdfDates.Set(bytes, print.Date);
            await File.WriteAllBytesAsync(pdf, bytes, cancellation);
            File.Move(pdf, file, overwrite: true);
        }
        finally
        {
            Directory.Delete(work, recursive: true);
        }
    }

    private string KeyOf(Print print)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes($"{chromium.Version}\n{print.Date:O}\n{nameof(SheetNumbers)}\n"));
        hash.AppendData(print.Html.Span);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
