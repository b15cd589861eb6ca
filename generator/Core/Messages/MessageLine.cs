using System.Collections.Immutable;

namespace LmsSite.Core.Messages;

/// <summary>What a piece of a message is; a terminal gives each its colour, and all stay apart without.</summary>
public enum Tone
{
    Plain,

    /// <summary>What is wrong.</summary>
    Strong,

    Error,

    Warning,

    /// <summary>Numbers of lines, and the like.</summary>
    Quiet,

    /// <summary>What leads to the remedy.</summary>
    Help,
}

/// <summary>A piece of a line.</summary>
public readonly record struct MessageRun(string Text, Tone Tone = Tone.Plain);

/// <summary>One line of a message, without its line end.</summary>
public sealed record MessageLine(params ImmutableArray<MessageRun> Runs)
{
    public override string ToString() => string.Concat(Runs.Select(run => run.Text));
}
