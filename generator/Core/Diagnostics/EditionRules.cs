namespace LmsSite.Core.Diagnostics;

/// <summary>LMS8xx: faults of what readers take along.</summary>
public static class EditionRules
{
    public static readonly DiagnosticRule TooLarge = new("LMS801", Severity.Error,
        "An edition over its limit",
        "Readers with a slow network or an old phone could not get it, or not open it.",
        "Take out or shrink the largest pictures, or raise the limit under editions: megabytes: in site.yaml.");

    internal static readonly DiagnosticRule[] All = [TooLarge];
}
