using System.Collections.Immutable;

namespace LmsSite.Core.Diagnostics;

/// <summary>One fault at one place: what is wrong there, and the rule that says why it matters and how to mend it.</summary>
public sealed record Diagnostic(
    DiagnosticRule Rule,
    Severity Severity,
    SourceSpan Place,
    string What,
    string Fix,
    ImmutableArray<string> Suggestions)
{
    /// <summary>The line that editors and build servers understand: <c>file(line,col): error LMS301: what</c>.</summary>
    public override string ToString()
    {
        var level = Severity == Severity.Error ? "error" : "warning";
        var meant = Suggestions.IsEmpty ? "" : $". Did you mean {string.Join(" or ", Suggestions.Select(s => $"\"{s}\""))}?";
        return $"{Place}: {level} {Rule.Code}: {What}{meant}";
    }
}
