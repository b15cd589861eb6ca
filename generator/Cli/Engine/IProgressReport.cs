namespace LmsSite.Cli.Engine;

/// <summary>Is told how far a run has come. <see cref="Step"/> is called from many threads.</summary>
internal interface IProgressReport
{
    void Begin(string stage, int count);

    void Step();

    void End(string stage, int count, string unit, TimeSpan elapsed);
}
