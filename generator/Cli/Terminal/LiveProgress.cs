using System.Globalization;
using LmsSite.Cli.Engine;
using Spectre.Console;

namespace LmsSite.Cli.Terminal;

/// <summary>The same lines on a terminal, with a count that moves while a long stage runs.</summary>
internal sealed class LiveProgress(TextWriter output) : IProgressReport
{
    private const int StepsBetweenLooks = 64;

    private string stage = "";
    private int count;
    private int done;

    public void Begin(string stage, int count)
    {
        this.stage = stage;
        this.count = count;
        done = 0;
    }

    public void Step()
    {
        var now = Interlocked.Increment(ref done);
        if (now % StepsBetweenLooks == 0)
        {
            output.Write(string.Create(CultureInfo.InvariantCulture, $"\r{stage,-8} {now,6} of {count}"));
        }
    }

    public void End(string stage, int count, string unit, TimeSpan elapsed)
    {
        output.Write('\r');
        AnsiConsole.MarkupLineInterpolated($"[bold]{PlainProgress.Line(stage, count, unit, elapsed)}[/]");
    }
}
