using System.Diagnostics;
using LmsSite.Tests.Drivers;

namespace LmsSite.Tests.Building;

/// <summary>The program as a person starts it, on the real guide.</summary>
public sealed class SameBytesTests
{
    [Fact]
    public async Task Two_builds_are_the_same_bytes_in_another_time_zone_culture_folder_and_number_of_cores()
    {
        var here = await BuildAsync(new() { ["TZ"] = "UTC", ["LC_ALL"] = "C.UTF-8" });
        var there = await BuildAsync(new() { ["TZ"] = "Asia/Kathmandu", ["LC_ALL"] = "tr_TR.UTF-8", ["LANG"] = "tr_TR.UTF-8", ["DOTNET_PROCESSOR_COUNT"] = "1" });
        Assert.NotEmpty(here);
        Assert.Equal(here, there);
    }

    [Fact]
    public async Task A_fault_in_the_input_leaves_the_old_site_as_it_was()
    {
        var folder = Directory.CreateTempSubdirectory("lms site ü").FullName;
        var page = PutGoodGuideInto(folder);
        Assert.Equal(0, (await RunAsync(folder, [], "--build-date", "2026-06-01")).Code);
        var before = Directory.GetLastWriteTimeUtc(Path.Combine(folder, "output"));
        await File.AppendAllTextAsync(page, "\nSee [nowhere](nowhere.md).\n", TestContext.Current.CancellationToken);

        var (code, said) = await RunAsync(folder, [], "--build-date", "2026-06-01");
        Assert.Equal(1, code);
        Assert.Contains("error LMS301", said, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", said, StringComparison.Ordinal);
        Assert.Equal(before, Directory.GetLastWriteTimeUtc(Path.Combine(folder, "output")));
        Assert.True(File.Exists(Path.Combine(folder, "output", "en", "hive.html")));
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task A_second_build_writes_only_the_files_that_changed()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "there every file is written");
        var folder = Directory.CreateTempSubdirectory("lms site ü").FullName;
        var page = PutGoodGuideInto(folder);
        var output = Path.Combine(folder, "output");
        Assert.Equal(0, (await RunAsync(folder, [], "--build-date", "2026-06-01", "--no-pdf")).Code);
        var longAgo = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        foreach (var file in Directory.EnumerateFiles(output, "*", SearchOption.AllDirectories))
        {
            File.SetLastWriteTimeUtc(file, longAgo);
        }

        await File.AppendAllTextAsync(page, "\nBees sleep in winter.\n", TestContext.Current.CancellationToken);
        Assert.Equal(0, (await RunAsync(folder, [], "--build-date", "2026-06-01", "--no-pdf")).Code);

        var written = Directory.EnumerateFiles(Path.Combine(output, "en"), "*.html").Where(file => File.GetLastWriteTimeUtc(file) > longAgo).Select(Path.GetFileName);
        Assert.Equal(["hive.html"], written);
        Assert.Contains("Bees sleep in winter", await File.ReadAllTextAsync(Path.Combine(output, "en", "hive.html"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>Copies the guide of the broken examples, and tells one of its pages.</summary>
    private static string PutGoodGuideInto(string folder)
    {
        const string Good = "tests/LmsSite.Tests/Broken/good";
        foreach (var file in Repository.Sources(Good))
        {
            var copy = Path.Combine(folder, "input", Path.GetRelativePath(Good, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(Repository.Path(file), copy);
        }

        return Path.Combine(folder, "input", "en", "hive.md");
    }

    private static async Task<string> BuildAsync(Dictionary<string, string> environment)
    {
        var folder = Directory.CreateTempSubdirectory("lmssite").FullName;
        var (code, said) = await RunAsync(folder, environment, "--input", Repository.Path("input"), "--manifest", "manifest", "--no-pdf");
        Assert.True(code == 0, said);
        var manifest = await File.ReadAllTextAsync(Path.Combine(folder, "manifest"), TestContext.Current.CancellationToken);
        Directory.Delete(folder, recursive: true);
        return manifest;
    }

    private static async Task<(int Code, string Said)> RunAsync(string folder, Dictionary<string, string> environment, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "lmssite.dll"), .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, await output + await errors);
    }
}
