using System.Diagnostics;
using LmsSite.Browser.Tests.Site;

namespace LmsSite.Browser.Tests.Preview;

/// <summary>The real program, showing a copy of the real guide that a test may edit.</summary>
internal sealed class RunningPreview : IAsyncDisposable
{
    private readonly DirectoryInfo home = Directory.CreateTempSubdirectory("lmssite-preview-");
    private readonly Process process;

    private RunningPreview()
    {
        var original = Path.Combine(Repository.Root, "input");
        foreach (var file in Directory.EnumerateFiles(original, "*", SearchOption.AllDirectories))
        {
            var copy = At(Path.GetRelativePath(original, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        string[] arguments = [Path.Combine(AppContext.BaseDirectory, "lmssite.dll"), "preview", "--port", "0"];
        process = Process.Start(new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = home.FullName, RedirectStandardOutput = true, RedirectStandardError = true })!;
        // Nobody reads its faults here; a full pipe would stop it.
        _ = process.StandardError.ReadToEndAsync();
    }

    public Uri Address { get; private set; } = null!;

    public static async Task<RunningPreview> StartAsync()
    {
        var running = new RunningPreview();
        var line = await running.process.StandardOutput.ReadLineAsync() ?? "";
        running.Address = new(line.Split(' ')[1]);
        _ = running.process.StandardOutput.ReadToEndAsync();
        return running;
    }

    /// <summary>Saves a file with one text in the place of another.</summary>
    public async Task EditAsync(string path, string old, string now) =>
        await File.WriteAllTextAsync(At(path), (await File.ReadAllTextAsync(At(path))).Replace(old, now, StringComparison.Ordinal));

    public async ValueTask DisposeAsync()
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
        home.Delete(recursive: true);
    }

    private string At(string path) => Path.Combine(home.FullName, "input", path);
}
