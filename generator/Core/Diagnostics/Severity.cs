namespace LmsSite.Core.Diagnostics;

/// <summary>How much a fault matters: an error stops the build before anything is written.</summary>
public enum Severity
{
    Off,
    Warning,
    Error,
}
