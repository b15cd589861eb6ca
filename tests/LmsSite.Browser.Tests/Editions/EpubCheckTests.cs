using LmsSite.Browser.Tests.Browser;
using LmsSite.Browser.Tests.Site;

namespace LmsSite.Browser.Tests.Editions;

/// <summary>Every book, under the eyes of the program that shops and libraries use: https://www.w3.org/publishing/epubcheck/.</summary>
public sealed class EpubCheckTests(BuiltSite site)
{
    private static readonly string[] Places = ["/usr/bin/epubcheck", "/usr/share/java/epubcheck.jar"];

    private static readonly Lazy<Task<string?>> Program = new(FindAsync);

    public static TheoryData<string> Languages { get; } = ["ar", "en", "es", "fr", "ru", "zh-hans"];

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task The_book_has_neither_error_nor_warning(string language)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "EPUBCheck is fetched as a package of Debian or its kin.");
        var program = await Program.Value;
        Assert.True(program is not null, "There is no EPUBCheck, and none could be installed. On Debian: apt-get install epubcheck");
        var book = Directory.GetFiles(Path.Combine(site.Folder, "downloads"), $"*-{language}.epub").Single();

        // It runs for a second or two: compiling its code for speed would take longer.
        Assert.Null(await SystemCommand.RunAsync("java", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-jar", program, "--failonwarnings", book));
    }

    private static async Task<string?> FindAsync()
    {
        if (Places.FirstOrDefault(File.Exists) is { } found)
        {
            return found;
        }

        const string Script = """
            export DEBIAN_FRONTEND=noninteractive
            apt-get -o DPkg::Lock::Timeout=120 update || true
            apt-get -o DPkg::Lock::Timeout=120 install -y --no-install-recommends epubcheck
            """;
        _ = Environment.IsPrivilegedProcess ? await SystemCommand.RunAsync("sh", "-c", Script) : await SystemCommand.RunAsync("sudo", "-n", "sh", "-c", Script);
        return Places.FirstOrDefault(File.Exists);
    }
}
