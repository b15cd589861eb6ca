using System.Collections.Immutable;
using System.Globalization;
using LmsSite.Cli.Engine;
using LmsSite.Core.Diagnostics;
using LmsSite.Core.Translating;

namespace LmsSite.Cli.Terminal;

/// <summary>Every sentence that the program says. Faults go to the error stream.</summary>
internal sealed class BuildConsole(TextWriter output, TextWriter errors)
{
    /// <summary>A moving bar on a terminal, plain lines elsewhere.</summary>
    public IProgressReport Progress() => Console.IsOutputRedirected ? new PlainProgress(output) : new LiveProgress(output);

    /// <summary>Every fault with its place. Why it matters, and the usual remedy, are told once for each kind: a hundred alike must not bury the rest.</summary>
    public void Print(ImmutableArray<Diagnostic> faults)
    {
        var told = new HashSet<string>();
        foreach (var fault in faults)
        {
            errors.WriteLine(fault);
            if (told.Add(fault.Rule.Code))
            {
                errors.WriteLine($"    why: {fault.Rule.Why}");
            }

            if (told.Add(fault.Fix))
            {
                errors.WriteLine($"    fix: {fault.Fix}");
            }
        }
    }

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
