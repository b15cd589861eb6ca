namespace LmsSite.Cli.Printing;

/// <summary>Where a Chromium may stand: what the user names, what the shell would start, the usual places, and one more that the caller knows.</summary>
public static class ChromiumPlaces
{
    /// <summary>The environment variable that names a browser.</summary>
    public const string Variable = "CHROMIUM";

    // The headless shell draws the same pages without a window around them, and opens one in less than half the time.
    private static readonly string[] Commands = ["chromium-headless-shell", "chrome-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge", "msedge"];

    private static readonly string[] LinuxPrograms =
    [
        "/usr/bin/chromium-headless-shell", "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/lib/chromium/chromium", "/usr/lib64/chromium-browser/chromium-browser",
        "/snap/bin/chromium", "/opt/google/chrome/chrome", "/opt/microsoft/msedge/msedge",
    ];

    private static readonly string[] MacApplications = ["Chromium", "Google Chrome", "Microsoft Edge"];

    private static readonly string[] WindowsPrograms =
        [@"Google\Chrome\Application\chrome.exe", @"Chromium\Application\chrome.exe", @"Microsoft\Edge\Application\msedge.exe"];

    /// <summary>Every place to look at, the likeliest first. Most of them hold nothing.</summary>
    public static IEnumerable<string> On(Machine machine) =>
        Named(machine).Concat(OnThePath(machine)).Concat(Usual(machine)).Append(machine.OneMore).Where(place => place.Length > 0).Distinct();

    private static IEnumerable<string> Named(Machine machine) => Variables(machine, Variable);

    private static IEnumerable<string> OnThePath(Machine machine)
    {
        var (separator, extension) = machine.System == MachineSystem.Windows ? (';', ".exe") : (':', "");
        var folders = (machine.Variable("PATH") ?? "").Split(separator, StringSplitOptions.RemoveEmptyEntries);
        return from command in Commands from folder in folders select Path.Join(folder, command + extension);
    }

    private static IEnumerable<string> Usual(Machine machine) => machine.System switch
    {
        MachineSystem.Linux => LinuxPrograms,
        MachineSystem.MacOS => from home in Variables(machine, "HOME").Prepend("") from name in MacApplications select $"{home}/Applications/{name}.app/Contents/MacOS/{name}",
        _ => from home in Variables(machine, "ProgramFiles", "ProgramFiles(x86)", "LocalAppData") from program in WindowsPrograms select $@"{home}\{program}",
    };

    private static IEnumerable<string> Variables(Machine machine, params string[] names) => names.Select(machine.Variable).OfType<string>();
}
