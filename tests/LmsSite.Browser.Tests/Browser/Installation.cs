namespace LmsSite.Browser.Tests.Browser;

/// <summary>A way to get a browser onto this machine.</summary>
/// <param name="Name">What a person would type.</param>
/// <param name="RunAsync">Null if it went well, or why it did not.</param>
public sealed record Installation(string Name, Func<Task<string?>> RunAsync)
{
    /// <summary>All ways, the gentlest first.</summary>
    public static Installation[] All => [ByPlaywright, ByApt];

    /// <summary>Playwright's own download; on Linux, root also gets the libraries that it needs.</summary>
    private static Installation ByPlaywright => new("playwright install chromium", async () =>
    {
        // A host that cannot be reached should cost seconds, not minutes.
        Environment.SetEnvironmentVariable("PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT", "10000");
        if (await PlaywrightAsync("install", "chromium") is { } refusal)
        {
            return refusal;
        }

        return OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess ? await PlaywrightAsync("install-deps", "chromium") : null;
    });

    /// <summary>What runs the checker of HTML.</summary>
    public static Installation OfJava => ByAptOf("java", "default-jre-headless");

    /// <summary>The system's own package, on Debian and its kin: the headless shell where there is one; on Ubuntu the browser has another name.</summary>
    private static Installation ByApt => ByAptOf("chromium", "chromium-headless-shell", "chromium", "chromium-browser");

    /// <summary>The first of these packages of the system that it has.</summary>
    private static Installation ByAptOf(string name, params string[] packages) => new($"apt-get install {name}", async () =>
    {
        if (!OperatingSystem.IsLinux())
        {
            return "only on Debian and its kin";
        }

        var script = $"""
            export DEBIAN_FRONTEND=noninteractive
            apt-get -o DPkg::Lock::Timeout=120 update || true
            for package in {string.Join(' ', packages)}; do
              apt-get -o DPkg::Lock::Timeout=120 install -y "$package" && exit 0
            done
            exit 1
            """;
        return Environment.IsPrivilegedProcess
            ? await SystemCommand.RunAsync("sh", "-c", script)
            : await SystemCommand.RunAsync("sudo", "-n", "sh", "-c", script);
    });

    private static async Task<string?> PlaywrightAsync(params string[] arguments)
    {
        try
        {
            var code = await Task.Run(() => Microsoft.Playwright.Program.Main(arguments)).WaitAsync(TimeSpan.FromMinutes(5));
            return code == 0 ? null : $"\"{string.Join(' ', arguments)}\" ended with code {code}";
        }
        catch (TimeoutException)
        {
            return $"\"{string.Join(' ', arguments)}\" did not end within five minutes";
        }
    }
}
