namespace LmsSite.Cli.Printing;

/// <summary>Where a Chromium may stand: what the user names, what the shell would start, the usual places.</summary>
internal static class ChromiumPlaces
{
    /// <summary>The environment variable that names a browser.</summary>
    public const string Variable = "CHROMIUM";

    private static readonly string[] Commands = ["chromium-headless-shell", "chrome-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge", "msedge"];

    private static readonly string[] MacApplications = ["Chromium", "Google Chrome", "Microsoft Edge"];

    private static readonly string[] WindowsPrograms = [@"Google\Chrome\Application\chrome.exe", @"Chromium\Application\chrome.exe", @"Microsoft\Edge\Application\msedge.exe"];

    private static readonly string[] WindowsHomes = ["ProgramFiles", "ProgramFiles(x86)", "LocalAppData"];

    private static readonly string[] LinuxPrograms = ["/usr/lib/chromium/chromium", "/snap/bin/chromium", "/opt/google/chrome/chrome", "/opt/microsoft/msedge/msedge"];

    /// <summary>The programs that are there, the likeliest first.</summary>
    public static IEnumerable<string> Here() => Named().Concat(OnThePath()).Concat(Usual()).Where(File.Exists).Distinct();

    private static IEnumerable<string> Named() => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named ? [named] : [];

    private static IEnumerable<string> OnThePath()
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return from command in Commands from folder in folders select Path.Join(folder, command + (OperatingSystem.IsWindows() ? ".exe" : ""));
    }

    private static IEnumerable<string> Usual()
    {
        if (OperatingSystem.IsMacOS())
        {
            return MacApplications.Select(name => $"/Applications/{name}.app/Contents/MacOS/{name}");
        }

        return OperatingSystem.IsWindows()
            ? from home in WindowsHomes.Select(Environment.GetEnvironmentVariable).OfType<string>() from program in WindowsPrograms select Path.Join(home, program)
            : LinuxPrograms;
    }
}
