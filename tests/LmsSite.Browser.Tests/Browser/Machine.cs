namespace LmsSite.Browser.Tests.Browser;

/// <summary>What the search for a browser has to know of the machine.</summary>
/// <param name="System">The operating system.</param>
/// <param name="Variable">Reads an environment variable.</param>
/// <param name="OfPlaywright">Where Playwright puts the Chromium that it installs.</param>
public sealed record Machine(MachineSystem System, Func<string, string?> Variable, string OfPlaywright)
{
    /// <summary>The machine that the tests run on.</summary>
    public static Machine Here(string ofPlaywright) => new(
        OperatingSystem.IsWindows() ? MachineSystem.Windows : OperatingSystem.IsMacOS() ? MachineSystem.MacOS : MachineSystem.Linux,
        Environment.GetEnvironmentVariable,
        ofPlaywright);
}

public enum MachineSystem
{
    Linux,
    MacOS,
    Windows,
}
