using System.ComponentModel;
using System.Diagnostics;

namespace LmsSite.Cli.Printing;

/// <summary>An installed Chromium that prints.</summary>
/// <param name="Program">The program.</param>
/// <param name="Version">What it says of itself; prints of another version may differ.</param>
internal sealed record Chromium(string Program, string Version)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private static readonly string[] Options =
    [
        "--headless", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run",
        "--no-pdf-header-footer", "--generate-pdf-document-outline",
    ];

    /// <summary>The first of this machine that says its version; null if there is none.</summary>
    public static async Task<Chromium?> FindAsync(CancellationToken cancellation)
    {
        foreach (var program in ChromiumPlaces.On(Machine.Here()).Where(File.Exists))
        {
            if (await VersionAsync(program, cancellation) is { Length: > 0 } version)
            {
                return new(program, version);
            }
        }

        return null;
    }

    /// <summary>Prints a page of the disk to a file.</summary>
    /// <param name="page">The page; it asks for nothing else.</param>
    /// <param name="pdf">The file.</param>
    /// <param name="profile">A folder for what the browser must write.</param>
    /// <param name="cancellation">Ends the browser too.</param>
    /// <exception cref="IOException">It did not print.</exception>
    public async Task PrintAsync(string page, string pdf, string profile, CancellationToken cancellation)
    {
        // Chromium refuses to keep its sandbox for root; everyone else has it.
        var (code, said) = await RunAsync(Program,
        [
            .. Options, .. OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess ? ["--no-sandbox"] : Array.Empty<string>(),
            $"--user-data-dir={profile}", $"--print-to-pdf={pdf}", new Uri(page).AbsoluteUri,
        ], cancellation);
        if (code != 0 || !File.Exists(pdf))
        {
            throw new IOException($"\"{Program}\" did not print {Path.GetFileName(pdf)}: {said.Trim()}. Build with --no-pdf to leave the PDF edition out.");
        }
    }

    private static async Task<string?> VersionAsync(string program, CancellationToken cancellation)
    {
        // On Windows the browser does not answer on the command line, but its file says it.
        if (OperatingSystem.IsWindows())
        {
            return FileVersionInfo.GetVersionInfo(program).FileVersion;
        }

        try
        {
            var (code, said) = await RunAsync(program, ["--version"], cancellation);
            return code == 0 ? said.Trim() : null;
        }
        catch (IOException)
        {
            return null;
        }
    }

    /// <exception cref="IOException">The program does not start, or does not end.</exception>
    private static async Task<(int Code, string Said)> RunAsync(string program, IEnumerable<string> arguments, CancellationToken cancellation)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(Patience);
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            try
            {
                var output = process.StandardOutput.ReadToEndAsync(patience.Token);
                var errors = process.StandardError.ReadToEndAsync(patience.Token);
                await process.WaitForExitAsync(patience.Token);
                return (process.ExitCode, await output is { Length: > 0 } text ? text : await errors);
            }
            catch (OperationCanceledException)
            {
                process.Kill(entireProcessTree: true);
                throw;
            }
        }
        catch (Win32Exception fault)
        {
            throw new IOException($"\"{program}\" does not start: {fault.Message}");
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw new IOException($"\"{program}\" did not end within {Patience.TotalMinutes} minutes");
        }
    }
}
