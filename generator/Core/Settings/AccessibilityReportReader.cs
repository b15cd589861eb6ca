using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using LmsSite.Core.Diagnostics;
using LmsSite.Core.Sources;

namespace LmsSite.Core.Settings;

/// <summary>Reads accessibility.json.</summary>
public static partial class AccessibilityReportReader
{
    private static readonly (string Chapter, string Level)[] Levels =
        [("success_criteria_level_a", "A"), ("success_criteria_level_aa", "AA"), ("success_criteria_level_aaa", "AAA")];

    private static readonly string[] Words = ["supports", "partially-supports", "does-not-support", "not-applicable", "not-evaluated"];

    public static AccessibilityReport? Read(SourceFile file, Faults faults)
    {
        if (SourceText.Read(file, faults) is not { } source)
        {
            return null;
        }

        try
        {
            using var json = JsonDocument.Parse(source.Text);
            var root = json.RootElement;
            var date = DateOnly.ParseExact(root.GetProperty("report_date").GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture);
            var chapters = root.GetProperty("chapters");
            return new(date, [.. Levels.SelectMany(level => Criteria(chapters.GetProperty(level.Chapter), level.Level))], file.Bytes, Tools(root.GetProperty("evaluation_methods_used").GetString()!));
        }
        catch (JsonException fault)
        {
            faults.Add(SourceRules.BrokenJson.At(new(source.File, (int)(fault.LineNumber ?? 0) + 1, (int)(fault.BytePositionInLine ?? 0) + 1), "this JSON cannot be read here"));
        }
        catch (Exception fault) when (fault is KeyNotFoundException or InvalidOperationException or FormatException or ArgumentNullException)
        {
            faults.Add(SourceRules.BrokenJson.At(new(source.File, 1, 1), "this is no OpenACR report: \"report_date\", the three chapters of success criteria, or one of their adherences is missing or misspelt, or \"evaluation_methods_used\" does not name the tools"));
        }

        return null;
    }

    /// <summary>OpenACR has no keys of its own for versions, only words.</summary>
    private static AccessibilityTools Tools(string methods) =>
        ToolNames().Match(methods) is { Success: true } found ? new(found.Groups["axe"].Value, found.Groups["rules"].Value, found.Groups["nu"].Value) : throw new FormatException();

    [GeneratedRegex(@"axe-core (?<axe>[\d.]+) with all of its (?<rules>\d+) rules.*Nu Html Checker (?<nu>[\d.]+)")]
    private static partial Regex ToolNames();

    private static ImmutableArray<SuccessCriterion> Criteria(JsonElement chapter, string level) =>
        [.. chapter.GetProperty("criteria").EnumerateArray().Select(criterion =>
        {
            var adherence = criterion.GetProperty("components")[0].GetProperty("adherence");
            var word = Array.IndexOf(Words, adherence.GetProperty("level").GetString());
            return word < 0 ? throw new FormatException() : new SuccessCriterion(
                criterion.GetProperty("num").GetString()!,
                criterion.TryGetProperty("title", out var title) ? title.GetString() ?? "" : "",
                level,
                (Adherence)word,
                adherence.TryGetProperty("notes", out var notes) ? notes.GetString() ?? "" : "");
        })];
}
