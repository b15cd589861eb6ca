using LmsSite.Core.Messages;

namespace LmsSite.Cli.Terminal;

/// <summary>Prints a line of a message, in colours on a terminal unless <c>NO_COLOR</c> is set (https://no-color.org).</summary>
internal static class ToneText
{
    private const string Reset = "\e[0m";

    private static readonly bool IsPlain = !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) || Environment.GetEnvironmentVariable("TERM") == "dumb";

    public static void WriteLine(MessageLine line, TextWriter writer, bool isTerminal)
    {
        foreach (var run in line.Runs.Where(run => run.Text.Length > 0))
        {
            writer.Write(!isTerminal || IsPlain || Colour(run.Tone) is not { } colour ? run.Text : $"{colour}{run.Text}{Reset}");
        }

        writer.WriteLine();
    }

    private static string? Colour(Tone tone) => tone switch
    {
        Tone.Strong => "\e[1m",
        Tone.Error => "\e[1;31m",
        Tone.Warning => "\e[1;33m",
        Tone.Quiet => "\e[2m",
        Tone.Help => "\e[36m",
        _ => null,
    };
}
