namespace LmsSite.Core.Diagnostics;

/// <summary>A kind of fault: its stable code, its usual level, and the words that teach: why it matters and how to mend it.</summary>
public sealed record DiagnosticRule(string Code, Severity Severity, string Title, string Why, string Fix)
{
    /// <summary>A fault of this kind at <paramref name="place"/>.</summary>
    /// <param name="place">Where it stands.</param>
    /// <param name="what">What is wrong there, in one sentence with the facts.</param>
    /// <param name="suggestions">Names that may have been meant.</param>
    /// <param name="fix">The remedy for this very case, where it says more than the rule's own.</param>
    public Diagnostic At(SourceSpan place, string what, IEnumerable<string>? suggestions = null, string? fix = null) =>
        new(this, Severity, place, what, fix ?? Fix, [.. suggestions ?? []]);
}
