using System.Diagnostics;

namespace LmsSite.Tests.Translations.Drivers;

/// <summary>The real tools of gettext. Where they are not installed they are fetched from Debian's packages; a test never passes by leaving them out.</summary>
internal static class GettextTools
{
    private static readonly Lazy<bool> Ready = new(() => IsThere() || (Install() && IsThere()));

    public static void AreReady() => Assert.True(Ready.Value, "msgfmt is not installed, and \"apt-get install gettext\" did not work. Install the package gettext.");

    private static bool IsThere() => Run("msgfmt", "--version");

    private static bool Install() => Run("apt-get", "install", "-y", "-q", "gettext") || (Run("apt-get", "update", "-q") && Run("apt-get", "install", "-y", "-q", "gettext"));

    private static bool Run(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
