using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using LmsSite.Core.Diagnostics;
using LmsSite.Core.Messages;
using LmsSite.Core.Sources;

namespace LmsSite.Cli.Preview;

/// <summary>The note at the edge of a page that says what is wrong, as <c>Browser/preview.js</c> reads it. Errors come first.</summary>
internal static class Note
{
    private const int AtMost = 40;

    public static string Of(ImmutableArray<Diagnostic> faults, Func<string, SourceText?> textOf)
    {
        var digest = Digest.Of([.. faults.OrderByDescending(fault => fault.Severity)]);
        var more = faults.Length - Math.Min(AtMost, digest.Told.Length);
        return JsonSerializer.Serialize(new
        {
            summary = Summary(faults),
            faults = digest.Told.Take(AtMost).Select(fault => Fault(fault, textOf(fault.Place.File))),
            more = more > 0 ? $"… and {Count(more, "more")}: see the terminal." : "",
        });
    }

    /// <summary>The note for what the program itself could not do: it shows what it last could.</summary>
    public static string OfFailure(string what, string fix) => JsonSerializer.Serialize(new
    {
        summary = "The preview shows the last state that it could",
        faults = new[] { new { level = "error", code = "", place = "", what, why = "", fix, line = 0, before = "", marked = "", after = "" } },
        more = "",
    });

    private static object Fault(Diagnostic fault, SourceText? text)
    {
        var excerpt = text is null ? null : Excerpt.Of(fault.Place, text);
        return new
        {
            level = fault.Level,
            code = fault.Rule.Code,
            place = fault.Place.ToString(),
            what = $"{fault.What}{(fault.Meant.Length > 0 ? $". {fault.Meant}" : "")}",
            why = fault.Rule.Why,
            fix = fault.Fix,
            line = excerpt?.Line ?? 0,
            before = excerpt?.Before ?? "",
            marked = excerpt?.Marked ?? "",
            after = excerpt?.After ?? "",
        };
    }

    private static string Summary(ImmutableArray<Diagnostic> faults)
    {
        var errors = faults.Count(fault => fault.Severity == Severity.Error);
        var warnings = faults.Length - errors;
        return string.Join(", ", new[] { errors > 0 ? Count(errors, errors == 1 ? "error" : "errors") : "", warnings > 0 ? Count(warnings, warnings == 1 ? "warning" : "warnings") : "" }.Where(part => part.Length > 0));
    }

    private static string Count(int number, string thing) => $"{number.ToString(CultureInfo.InvariantCulture)} {thing}";
}
