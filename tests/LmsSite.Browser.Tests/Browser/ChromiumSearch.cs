using LmsSite.Cli.Printing;

namespace LmsSite.Browser.Tests.Browser;

/// <summary>
/// Starts the first Chromium of this machine that will start; where none does, installs one in one way after the other. A browser counts only
/// once it runs: some systems keep a command of that name that merely says what to install.
/// </summary>
/// <param name="places">Looks for browsers, each time anew.</param>
/// <param name="installations">Ways to get one, the gentlest first.</param>
/// <param name="start">Starts the browser at a place, or throws.</param>
public sealed class ChromiumSearch<TBrowser>(Func<IEnumerable<string>> places, IEnumerable<Installation> installations, Func<string, Task<TBrowser>> start)
    where TBrowser : class
{
    private readonly List<string> tried = [];

    /// <exception cref="InvalidOperationException">Nothing worked. The message says what was tried and what to install.</exception>
    public async Task<TBrowser> RunAsync()
    {
        if (await StartAnyAsync() is { } found)
        {
            return found;
        }

        foreach (var installation in installations)
        {
            if (await installation.RunAsync() is { } refusal)
            {
                tried.Add($"{installation.Name}: {refusal}");
            }
            else if (await StartAnyAsync() is { } installed)
            {
                return installed;
            }
            else
            {
                tried.Add($"{installation.Name}: done, but no Chromium starts");
            }
        }

        throw new InvalidOperationException($"""
            The browser tests need Chromium, Chrome or Edge. None was found here, and none could be installed.
            Install one (on Debian: apt-get install chromium), or name one in the environment variable {ChromiumPlaces.Variable}. Tried:
            {string.Join('\n', tried.Select(line => $"  - {line}"))}
            """);
    }

    private async Task<TBrowser?> StartAnyAsync()
    {
        foreach (var place in places())
        {
            try
            {
                return await start(place);
            }
            catch (Exception fault) when (fault is not OutOfMemoryException)
            {
                tried.Add($"{place}: does not start: {Short(fault.Message)}");
            }
        }

        return null;
    }

    /// <summary>The first lines of a long story.</summary>
    private static string Short(string message) => string.Join(" / ", message.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Take(4));
}
