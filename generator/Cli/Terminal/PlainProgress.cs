using System.Globalization;
using LmsSite.Cli.Engine;

namespace LmsSite.Cli.Terminal;

/// <summary>One line for each finished stage.</summary>
internal sealed class PlainProgress(TextWriter output) : IProgressReport
{
    public void Begin(string stage, int count)
    {
    }

    public void Step()
    {
    }

    public void End(string stage, int count, string unit, TimeSpan elapsed) => output.WriteLine(Line(stage, count, unit, elapsed));

    public static string Line(string stage, int count, string unit, TimeSpan elapsed) =>
        string.Create(CultureInfo.InvariantCulture, $"{stage,-8} {count,6} {unit,-9} {elapsed.TotalMilliseconds,7:0} ms");
}
