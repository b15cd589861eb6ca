using System.ComponentModel;
using System.Diagnostics;

namespace LmsSite.Browser.Tests.Browser;

/// <summary>Runs a program and waits for it.</summary>
public static class SystemCommand
{
    /// <summary>Null if the program ended well, or else the last that it said.</summary>
    public static async Task<string?> RunAsync(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            var output = process.StandardOutput.ReadToEndAsync();
            var errors = process.StandardError.ReadToEndAsync();
            await process.WaitForExitAsync();
            return process.ExitCode == 0 ? null : $"code {process.ExitCode}: {Last(await output, await errors)}";
        }
        catch (Win32Exception fault)
        {
            return fault.Message;
        }
    }

    /// <summary>How the program ended, and all that it wrote to its output.</summary>
    public static async Task<(int Code, string Output)> OutputAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output);
    }

    private static string Last(string output, string errors) =>
        string.Join(" / ", (errors.Length > 0 ? errors : output).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).TakeLast(4));
}
