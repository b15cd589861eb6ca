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
    /// <summary>The level's name, as editors and code scanning know it.</summary>
    public string Level => Severity == Severity.Error ? "error" : "warning";

    /// <summary>The names that may have been meant, as a question; empty if there are none.</summary>
    public string Meant => Suggestions.IsEmpty ? "" : $"Did you mean {string.Join(" or ", Suggestions.Select(name => $"\"{name}\""))}?";

    /// <summary>The line that editors and build servers understand: <c>file(line,col): error LMS301: what</c>.</summary>
    public override string ToString() => $"{Place}: {Level} {Rule.Code}: {What}{(Meant.Length == 0 ? "" : $". {Meant}")}";
}
