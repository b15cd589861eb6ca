using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace LmsSite.Cli.Disk;

/// <summary>The committed versions of one file, by the program git. Where there is no git, no repository or no commit, there are none.</summary>
internal sealed class GitHistory(string file)
{
    private readonly string folder = Path.GetDirectoryName(Path.GetFullPath(file))!;
    private readonly string name = "./" + Path.GetFileName(file);

    /// <summary>Its texts in every commit that changed it, newest first. Each is asked for only when it is read.</summary>
    public IEnumerable<string> Versions() =>
        (Run("log", "--format=%H", "--", name) ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(commit => Run("show", $"{commit}:{name}")).OfType<string>();

    private string? Run(params string[] arguments)
    {
        var start = new ProcessStartInfo("git", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        // Reading must not wait for, or disturb, another git at work.
        start.Environment["GIT_OPTIONAL_LOCKS"] = "0";
        try
        {
            using var git = Process.Start(start)!;
            var errors = git.StandardError.ReadToEndAsync();
            var text = git.StandardOutput.ReadToEnd();
            errors.Wait();
            git.WaitForExit();
            return git.ExitCode == 0 ? text : null;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
