using System.Collections.Immutable;
using LmsSite.Core.Diagnostics;
using Microsoft.Extensions.Logging;
using Statiq.Common;

namespace LmsSite.Statiq;

/// <summary>Our diagnostics in Statiq's log.</summary>
internal static class Reporting
{
    /// <summary>Has Statiq mark the fault for a build server, too.</summary>
    private static readonly StatiqLogState Marked = new();

    /// <summary>Logs all faults, and ends the run if one is an error.</summary>
    /// <exception cref="LoggedException">
    /// One is. Thrown, for a logged error alone fails a run only after its files are written.
    /// </exception>
    public static void Report(this IExecutionContext context, ImmutableArray<Diagnostic> faults)
    {
        foreach (var fault in faults)
        {
            var level = fault.Severity == Severity.Error ? LogLevel.Error : LogLevel.Warning;
            context.Logger.Log(level, default, Marked, null, (_, _) => $"{fault}\n    why: {fault.Rule.Why}\n    fix: {fault.Fix}");
        }

        if (faults.Count(fault => fault.Severity == Severity.Error) is > 0 and var errors)
        {
            throw new LoggedException(new ExecutionException($"The input has errors ({errors}). Nothing was written; the output is as it was."));
        }
    }
}
