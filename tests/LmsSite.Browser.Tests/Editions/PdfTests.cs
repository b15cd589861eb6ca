using System.Text;
using LmsSite.Browser.Tests.Browser;
using LmsSite.Browser.Tests.Site;

namespace LmsSite.Browser.Tests.Editions;

/// <summary>A small guide, printed by the program and read back. What Chromium writes of a document is not packed, so its bytes tell.</summary>
public sealed class PdfTests : IDisposable
{
    private readonly DirectoryInfo home = Directory.CreateTempSubdirectory("lmssite-pdf-");

    [Fact]
    public async Task A_print_is_tagged_has_its_title_language_and_outline_and_the_date_of_its_content()
    {
        await BuildAsync();
        var pdf = Latin1(await File.ReadAllBytesAsync(Path.Combine(home.FullName, "site", "downloads", "bees-ar.pdf"), TestContext.Current.CancellationToken));

        Assert.Matches(@"/MarkInfo\s*<<[^>]*/Marked true", pdf);
        Assert.Contains("/StructTreeRoot", pdf, StringComparison.Ordinal);
        Assert.Contains("/Lang (ar)", pdf, StringComparison.Ordinal);
        Assert.Contains("/Title ", pdf, StringComparison.Ordinal);
        Assert.Contains("/Outlines", pdf, StringComparison.Ordinal);
        Assert.Contains("/CreationDate (D:20260501000000+00'00')", pdf, StringComparison.Ordinal);
        Assert.Contains("/ModDate (D:20260501000000+00'00')", pdf, StringComparison.Ordinal);
        // A4 in points, as Chromium rounds it.
        Assert.Matches(@"/MediaBox \[0 0 59[45]\.\d+ 84[12]\.\d+\]", pdf);
    }

    [Fact]
    public async Task The_same_page_is_not_printed_again()
    {
        await BuildAsync();
        var kept = Directory.GetFiles(Path.Combine(home.FullName, "site.prints")).ToDictionary(file => file, File.GetLastWriteTimeUtc);
        Assert.Equal(2, kept.Count);

        await BuildAsync();
        Assert.Equal(kept, Directory.GetFiles(Path.Combine(home.FullName, "site.prints")).ToDictionary(file => file, File.GetLastWriteTimeUtc));
    }

    public void Dispose() => home.Delete(recursive: true);

    private async Task BuildAsync()
    {
        var input = Path.Combine(home.FullName, "input");
        var source = Path.Combine(Repository.Root, "tests", "LmsSite.Tests", "Golden", "two-languages", "input");
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories).Where(file => !file.Contains("theme", StringComparison.Ordinal)))
        {
            var copy = Path.Combine(input, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy, overwrite: true);
        }

        await File.AppendAllTextAsync(Path.Combine(input, "site.yaml"), "editions:\n  name: bees\n  formats: [html, pdf]\n", TestContext.Current.CancellationToken);
        Assert.Null(await SystemCommand.RunAsync("dotnet", Path.Combine(AppContext.BaseDirectory, "lmssite.dll"),
            "--input", input, "--output", Path.Combine(home.FullName, "site"), "--build-date", "2026-04-01", "--require-pdf"));
    }

    private static string Latin1(byte[] bytes) => Encoding.Latin1.GetString(bytes);
}
