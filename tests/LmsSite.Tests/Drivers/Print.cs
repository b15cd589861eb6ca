using LmsSite.Core.Diagnostics;

namespace LmsSite.Tests.Drivers;

internal static class Print
{
    /// <summary>The faults as the program prints them.</summary>
    public static string Faults(IEnumerable<Diagnostic> faults) =>
        string.Concat(faults.Select(fault => $"{fault}\n    why: {fault.Rule.Why}\n    fix: {fault.Fix}\n"));
}
