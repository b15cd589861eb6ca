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
            await File.WriteAllBytesAsync(page, print.Html, cancellation);
            await chromium.PrintAsync(page, pdf, Path.Combine(work, "profile"), cancellation);
            var bytes = await File.ReadAllBytesAsync(pdf, cancellation);
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
        hash.AppendData(Encoding.UTF8.GetBytes($"{chromium.Version}\n{print.Date:O}\n"));
        hash.AppendData(print.Html.Span);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
