namespace LmsSite.Cli.Printing;

/// <summary>What the search for a browser has to know of the machine.</summary>
/// <param name="System">The operating system.</param>
/// <param name="Variable">Reads an environment variable.</param>
/// <param name="OneMore">A place to look at last, such as that of a browser which a program brought along; empty: none.</param>
public sealed record Machine(MachineSystem System, Func<string, string?> Variable, string OneMore)
{
    /// <summary>The machine that the program runs on.</summary>
    public static Machine Here(string oneMore = "") => new(
        OperatingSystem.IsWindows() ? MachineSystem.Windows : OperatingSystem.IsMacOS() ? MachineSystem.MacOS : MachineSystem.Linux,
        Environment.GetEnvironmentVariable,
        oneMore);
}

/// <summary>The systems on which browsers stand in different places.</summary>
public enum MachineSystem
{
    Linux,
    MacOS,
    Windows,
}
