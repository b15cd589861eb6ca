using System.Runtime.InteropServices;

namespace LmsSite.Cli.Disk;

/// <summary>A second name for a file that stands already: nothing of it is written again, and its date stays.</summary>
internal static partial class HardLink
{
    /// <summary>True if <paramref name="link"/> now names the same file; false where the system has no such call or the place does not allow it.</summary>
    public static bool TryCreate(string link, string file)
    {
        try
        {
            return (OperatingSystem.IsLinux() || OperatingSystem.IsMacOS()) && Link(file, link) == 0;
        }
        catch (Exception fault) when (fault is EntryPointNotFoundException or DllNotFoundException)
        {
            return false;
        }
    }

    [LibraryImport("libc", EntryPoint = "link", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    private static partial int Link(string from, string to);
}
