using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
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
        return Json(Summary(faults), digest.Told.Take(AtMost).Select(fault => Fault(fault, textOf(fault.Place.File))), more > 0 ? $"… and {Count(more, "more")}: see the terminal." : "");
    }

    /// <summary>The note for what the program itself could not do: it shows what it last could.</summary>
    public static string OfFailure(string what, string fix) =>
        Json("The preview shows the last state that it could", [Fault("error", "", "", what, "", fix, null)], "");

    private static string Json(string summary, IEnumerable<JsonNode> faults, string more) =>
        new JsonObject { ["summary"] = summary, ["faults"] = new JsonArray([.. faults]), ["more"] = more }.ToJsonString();

    private static JsonObject Fault(Diagnostic fault, SourceText? text) => Fault(
        fault.Level, fault.Rule.Code, fault.Place.ToString(), $"{fault.What}{(fault.Meant.Length > 0 ? $". {fault.Meant}" : "")}", fault.Rule.Why, fault.Fix,
        text is null ? null : Excerpt.Of(fault.Place, text));

    private static JsonObject Fault(string level, string code, string place, string what, string why, string fix, Excerpt? excerpt) => new()
    {
        ["level"] = level,
        ["code"] = code,
        ["place"] = place,
        ["what"] = what,
        ["why"] = why,
        ["fix"] = fix,
        ["line"] = excerpt?.Line ?? 0,
        ["before"] = excerpt?.Before ?? "",
        ["marked"] = excerpt?.Marked ?? "",
        ["after"] = excerpt?.After ?? "",
    };

    private static string Summary(ImmutableArray<Diagnostic> faults)
    {
        var errors = faults.Count(fault => fault.Severity == Severity.Error);
        var warnings = faults.Length - errors;
        return string.Join(", ", new[] { errors > 0 ? Count(errors, errors == 1 ? "error" : "errors") : "", warnings > 0 ? Count(warnings, warnings == 1 ? "warning" : "warnings") : "" }.Where(part => part.Length > 0));
    }

    private static string Count(int number, string thing) => $"{number.ToString(CultureInfo.InvariantCulture)} {thing}";
}
