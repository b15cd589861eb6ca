using System.Formats.Tar;
using System.IO.Compression;
using LmsSite.Browser.Tests.Browser;

namespace LmsSite.Browser.Tests.Accessibility;

/// <summary>
/// The W3C's Nu HTML Checker, a Java program that comes as an npm package. It is fetched once and kept with the user's other programs' data.
/// Java is installed where that can be done without asking, as the browser is; npm is not: it would bring some hundred packages along.
/// </summary>
public static class NuChecker
{
    public const string Version = "26.9.27";

    private static readonly Lazy<Task<string?>> Ready = new(PrepareAsync);

    private static string Home => Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create), "lmssite", $"vnu-{Version}");

    private static string Jar => Path.Combine(Home, "vnu.jar");

    /// <summary>Goes on once the checker can run; where it cannot be had, the test is left out, and its report says why.</summary>
    public static async Task ReadyAsync()
    {
        var missing = await Ready.Value;
        Assert.SkipWhen(missing is not null, missing ?? "");
    }

    /// <summary>Null if the checker can run on this machine, or what is missing.</summary>
    private static async Task<string?> PrepareAsync()
    {
        if (await SystemCommand.RunAsync("java", "-version") is { } noJava && await Installation.OfJava.RunAsync() is { } refusal)
        {
            return $"Java does not run ({noJava}), and could not be installed ({refusal})";
        }

        return File.Exists(Jar) ? null : await FetchAsync();
    }

    /// <summary>What the checker has against the HTML files of a folder: a line for each fault, with its place.</summary>
    public static async Task<string[]> FaultsAsync(string folder)
    {
        // It guesses the language of a page, and does not see that what stands in for a translation says its own, part by part; its knowledge of
        // CSS ends before container queries, which the edition in one file holds; and that edition carries its search packed
        // in a script, and has a heading of the first level for each of its chapters, as a book has.
        const string NoFaults = "(?s).*(document appears to be written in|CSS: .*container|not in Unicode Normalization Form C|element as a top-level heading only).*";
        var (_, output) = await SystemCommand.OutputAsync("java", "-Xss4m", "-jar", Jar, "--format", "gnu", "--skip-non-html", "--filterpattern", NoFaults, "--stdout", folder);
        return output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private static async Task<string?> FetchAsync()
    {
        var parcel = Directory.CreateTempSubdirectory("lmssite-vnu-");
        try
        {
            // On Windows npm is a script, which only a shell can run.
            string[] command = ["npm", "pack", $"vnu-jar@{Version}", "--silent", "--pack-destination", parcel.FullName];
            var refusal = OperatingSystem.IsWindows() ? await SystemCommand.RunAsync("cmd", ["/c", .. command]) : await SystemCommand.RunAsync(command[0], command[1..]);
            if (refusal is not null)
            {
                return $"npm could not fetch vnu-jar {Version} ({refusal})";
            }

            await UnpackAsync(parcel.EnumerateFiles("*.tgz").Single().FullName);
            return null;
        }
        finally
        {
            parcel.Delete(recursive: true);
        }
    }

    private static async Task UnpackAsync(string parcel)
    {
        await using var packed = new GZipStream(File.OpenRead(parcel), CompressionMode.Decompress);
        await using var tar = new TarReader(packed);
        while (await tar.GetNextEntryAsync() is { } entry)
        {
            if (entry.Name.EndsWith("/vnu.jar", StringComparison.Ordinal))
            {
                Directory.CreateDirectory(Home);
                // Whole or not at all: another run may be looking.
                var part = Jar + "." + Environment.ProcessId;
                await entry.ExtractToFileAsync(part, overwrite: true);
                File.Move(part, Jar, overwrite: true);
            }
        }
    }
}
