using System.Globalization;
using LmsSite.Core.Diagnostics;

namespace LmsSite.Core.Messages;

/// <summary>
/// Faults as commands to GitHub's workflows, which show each at its line. Errors come first: GitHub shows only ten of each level and step.
/// See https://docs.github.com/actions/reference/workflow-commands-for-github-actions.
/// </summary>
public static class GitHubMessages
{
    public static IEnumerable<string> Of(IEnumerable<Diagnostic> faults) => faults.OrderBy(fault => fault.Severity != Severity.Error).Select(Line);

    private static string Line(Diagnostic fault)
    {
        var place = fault.Place.Line == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $",line={fault.Place.Line},col={Math.Max(1, fault.Place.Column)}");
        var meant = fault.Meant.Length == 0 ? "" : $"\n{fault.Meant}";
        return $"::{fault.Level} file={Property(fault.Place.File)}{place},title={Property($"{fault.Rule.Code}: {fault.Rule.Title}")}::{Data($"{fault.What}{meant}\nWhy: {fault.Rule.Why}\nFix: {fault.Fix}")}";
    }

    private static string Data(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
