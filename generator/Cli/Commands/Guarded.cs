using LmsSite.Cli.Terminal;

namespace LmsSite.Cli.Commands;

/// <summary>Runs a command so that a reader of the terminal never meets a stack trace.</summary>
internal static class Guarded
{
    /// <summary>The command's exit code; 1 if the disk refuses or the work is interrupted.</summary>
    public static async Task<int> RunAsync(Func<BuildConsole, Task<int>> command)
    {
        var console = new BuildConsole(Console.Out, Console.Error);
        try
        {
            return await command(console);
        }
        catch (OperationCanceledException)
        {
            console.Refused("Interrupted. The output is as it was.");
            return 1;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            console.Refused(fault.Message);
            return 1;
        }
    }
}
