using System.Collections.Immutable;
using System.Globalization;
using LmsSite.Cli.Engine;
using LmsSite.Core.Diagnostics;
using LmsSite.Core.Messages;
using LmsSite.Core.Sources;
using LmsSite.Core.Translating;

namespace LmsSite.Cli.Terminal;

/// <summary>Every sentence that the program says. Faults go to the error stream.</summary>
/// <param name="output">Where the program talks.</param>
/// <param name="errors">Where it tells faults and refusals.</param>
/// <param name="format">Who reads the faults.</param>
/// <param name="data">Where faults go that are read by another program.</param>
internal sealed class BuildConsole(TextWriter output, TextWriter errors, MessageFormat format, TextWriter data)
{
    /// <summary>A moving bar on a terminal, plain lines elsewhere.</summary>
    public IProgressReport Progress() => Console.IsOutputRedirected || format == MessageFormat.Sarif ? new PlainProgress(output) : new LiveProgress(output);

    public BuildConsole(TextWriter output, TextWriter errors) : this(output, errors, MessageFormat.Text, output)
    {
    }

    /// <summary>The same console for other readers. A log that another program reads has standard output for itself.</summary>
    public BuildConsole In(MessageFormat format) => new(format == MessageFormat.Sarif ? errors : output, errors, format, output);

    /// <summary>Every fault, in the chosen format.</summary>
    /// <param name="faults">What is wrong.</param>
    /// <param name="textOf">The text of a file by the name that messages give it, or null.</param>
    public void Print(ImmutableArray<Diagnostic> faults, Func<string, SourceText?> textOf)
    {
        switch (format)
        {
            case MessageFormat.Sarif:
                data.Write(SarifLog.Of(faults));
                break;
            case MessageFormat.GitHub:
                Say(GitHubMessages.Of(faults));
                break;
            case MessageFormat.MsBuild:
                faults.ToList().ForEach(fault => errors.WriteLine(fault));
                break;
            default:
                TextMessages.Of(faults, textOf).ToList().ForEach(line => ToneText.WriteLine(line, errors, !Console.IsErrorRedirected));
                break;
        }
    }

    /// <summary>Lines in their tones.</summary>
    public void Show(IEnumerable<MessageLine> lines) => lines.ToList().ForEach(line => ToneText.WriteLine(line, output, !Console.IsOutputRedirected));

    /// <summary>What the preview has just shown.</summary>
    public void Shown(string names, TimeSpan elapsed) =>
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{names}: shown in {elapsed.TotalMilliseconds:0} ms"));

    public void Finished(Built built, TimeSpan elapsed, string folder)
    {
        var files = built.Files!.Value;
        var pages = files.Count(file => file.Path.EndsWith(".html", StringComparison.Ordinal));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"Built {Count(pages, "page")} in {Count(built.Guide!.Languages.Length, "language")}: {Count(files.Length, "file")}, {files.Sum(file => (long)file.Bytes.Length) / 1e6:0.0} MB, {elapsed.TotalSeconds:0.00} s, {Count(built.Faults.Length, "warning")} -> {Shown(folder)}"));
    }

    public void Stopped(Built built, string folder) => errors.WriteLine(
        $"{Summary(built)}. Nothing was written{(Directory.Exists(folder) ? $"; {Shown(folder)} is as it was" : "")}. \"explain CODE\" tells more of a fault.");

    public void Checked(Built built) => output.WriteLine($"{Summary(built)}.");

    public void Print(TranslationProgress progress) => ProgressTable.Print(progress, output, !Console.IsOutputRedirected);

    public void PrintChange(string before, string now) => DiffText.Print(before, now, output, !Console.IsOutputRedirected);

    /// <summary>Text that another program may read: nothing is added to it.</summary>
    public void Write(string text) => output.Write(text);

    public void Say(string line) => output.WriteLine(line);

    public void Say(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            output.WriteLine(line);
        }
    }

    /// <summary>Why something was not done, and what that means.</summary>
    public void Refuse(IEnumerable<string> reasons, string outcome)
    {
        foreach (var reason in reasons)
        {
            Refused(reason);
        }

        errors.WriteLine(outcome);
    }

    public void Refused(string why) => errors.WriteLine($"error: {why}");

    private static string Summary(Built built) =>
        $"{Count(built.Faults.Count(fault => fault.Severity == Severity.Error), "error")}, {Count(built.Faults.Count(fault => fault.Severity == Severity.Warning), "warning")}";

    private static string Shown(string folder) => Path.GetRelativePath(Environment.CurrentDirectory, folder);

    private static string Count(int number, string thing) => $"{number.ToString(CultureInfo.InvariantCulture)} {thing}{(number == 1 ? "" : "s")}";
}
