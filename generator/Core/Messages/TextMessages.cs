using System.Collections.Immutable;
using System.Globalization;
using LmsSite.Core.Diagnostics;
using LmsSite.Core.Sources;

namespace LmsSite.Core.Messages;

/// <summary>
/// Faults as people read them: the place and what is wrong there, the line with the spot marked, what may have been meant, why it matters and
/// how to mend it. The first line of each is the one that editors understand. Why, and a remedy, are told once.
/// </summary>
public sealed class TextMessages
{
    private const int FilesNamed = 3;
    private const int FewFaults = 10;

    private readonly Func<string, SourceText?> textOf;
    private readonly HashSet<string> told = [];

    private TextMessages(Func<string, SourceText?> textOf) => this.textOf = textOf;

    /// <param name="faults">What is wrong, in the order in which it is told.</param>
    /// <param name="textOf">The text of a file by the name that messages give it, or null.</param>
    public static IEnumerable<MessageLine> Of(ImmutableArray<Diagnostic> faults, Func<string, SourceText?> textOf)
    {
        var digest = Digest.Of(faults);
        var messages = new TextMessages(textOf);
        return [.. digest.Told.SelectMany(messages.Lines), .. digest.Alike.Select(More), .. faults.Length > FewFaults ? ByFile(faults) : []];
    }

    private IEnumerable<MessageLine> Lines(Diagnostic fault)
    {
        var tone = ToneOf(fault.Severity);
        var excerpt = textOf(fault.Place.File) is { } text ? Excerpt.Of(fault.Place, text) : null;
        yield return new(new($"{fault.Place}: "), new($"{fault.Level} {fault.Rule.Code}", tone), new(": "), new(fault.What, Tone.Strong),
            new(excerpt is null && fault.Meant.Length > 0 ? $". {fault.Meant}" : "", Tone.Help));
        foreach (var line in excerpt is null ? [] : Lines(excerpt, fault.Meant, tone))
        {
            yield return line;
        }

        if (told.Add(fault.Rule.Code))
        {
            yield return new(new("    why: ", Tone.Quiet), new(fault.Rule.Why));
        }

        if (told.Add(fault.Fix))
        {
            yield return new(new("    fix: ", Tone.Help), new(fault.Fix));
        }
    }

    private static IEnumerable<MessageLine> Lines(Excerpt excerpt, string meant, Tone tone)
    {
        var number = excerpt.Line.ToString(CultureInfo.InvariantCulture).PadLeft(4);
        yield return new(new($"{number} | ", Tone.Quiet), new(excerpt.Before), new(excerpt.Marked, tone), new(excerpt.After));
        var spot = CellWidth.IsTurned(excerpt.Before + excerpt.Marked + excerpt.After)
            ? new MessageRun($"here: {excerpt.Marked}", tone)
            : new MessageRun(new string(' ', CellWidth.Of(excerpt.Before)) + new string('^', Math.Max(1, CellWidth.Of(excerpt.Marked))), tone);
        yield return new(new($"{new string(' ', number.Length)} | ", Tone.Quiet), spot, new(meant.Length > 0 ? $" {meant}" : "", Tone.Help));
    }

    private static MessageLine More(Alike alike)
    {
        var files = alike.Files;
        var named = files.Take(FilesNamed).Select(file => string.Create(CultureInfo.InvariantCulture, $"{file.File} ({file.Count})"));
        var rest = files.Length > FilesNamed ? string.Create(CultureInfo.InvariantCulture, $", and {files.Length - FilesNamed} more files") : "";
        return new(new(string.Create(CultureInfo.InvariantCulture, $"… and {alike.Faults.Length} more like {alike.Rule.Code}: "), Tone.Strong), new($"{string.Join(", ", named)}{rest}"));
    }

    private static IEnumerable<MessageLine> ByFile(ImmutableArray<Diagnostic> faults)
    {
        yield return new(new MessageRun("\nerrors  warnings  file", Tone.Quiet));
        foreach (var file in faults.GroupBy(fault => fault.Place.File).OrderByDescending(group => group.Count(IsError)).ThenByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal))
        {
            var errors = file.Count(IsError);
            yield return new(new(string.Create(CultureInfo.InvariantCulture, $"{errors,6}"), errors > 0 ? Tone.Error : Tone.Plain),
                new(string.Create(CultureInfo.InvariantCulture, $"{file.Count() - errors,10}  {file.Key}")));
        }
    }

    private static bool IsError(Diagnostic fault) => fault.Severity == Severity.Error;

    private static Tone ToneOf(Severity severity) => severity == Severity.Error ? Tone.Error : Tone.Warning;
}
