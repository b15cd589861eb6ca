using LmsSite.Core.Translating;
using Spectre.Console;

namespace LmsSite.Cli.Terminal;

/// <summary>Prints what changed: in colours on a terminal, with git's own marks <c>[-old-]{+new+}</c> everywhere.</summary>
internal static class DiffText
{
    public static void Print(string before, string now, TextWriter output, bool isTerminal)
    {
        var runs = WordDiff.Of(before, now);
        foreach (var (index, run) in runs.Index())
        {
            // What takes another's place stands directly behind it.
            var isReplaced = run.Kind == DiffKind.Removed && index + 1 < runs.Length && runs[index + 1].Kind == DiffKind.Added;
            var space = isReplaced ? "" : run.Text[run.Text.TrimEnd().Length..];
            var text = Marked(run with { Text = run.Text.TrimEnd() });
            if (isTerminal && run.Kind != DiffKind.Same)
            {
                AnsiConsole.Write(new Text(text, new Style(run.Kind == DiffKind.Removed ? Color.Red : Color.Green)));
                output.Write(space);
            }
            else
            {
                output.Write(text + space);
            }
        }

        output.WriteLine();
    }

    private static string Marked(DiffRun run) => run.Kind switch
    {
        DiffKind.Removed => $"[-{run.Text}-]",
        DiffKind.Added => $"{{+{run.Text}+}}",
        _ => run.Text,
    };
}
