namespace LmsSite.Cli.Engine;

/// <summary>Says nothing: for commands whose output is something else.</summary>
internal sealed class NoProgress : IProgressReport
{
    public void Begin(string stage, int count)
    {
    }

    public void Step()
    {
    }

    public void End(string stage, int count, string unit, TimeSpan elapsed)
    {
    }
}
