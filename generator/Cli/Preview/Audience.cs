namespace LmsSite.Cli.Preview;

/// <summary>What is shown now, and the waiting for what comes next. Safe to use from many threads.</summary>
internal sealed class Audience(Showing first)
{
    private readonly Lock door = new();
    private TaskCompletionSource<Showing> next = New();

    public Showing Now { get; private set; } = first;

    public void Show(Showing showing)
    {
        TaskCompletionSource<Showing> waiting;
        lock (door)
        {
            Now = showing;
            (waiting, next) = (next, New());
        }

        waiting.SetResult(showing);
    }

    /// <summary>The first showing that is not <paramref name="seen"/>.</summary>
    public Task<Showing> AfterAsync(Showing? seen, CancellationToken cancellation)
    {
        lock (door)
        {
            return ReferenceEquals(Now, seen) ? next.Task.WaitAsync(cancellation) : Task.FromResult(Now);
        }
    }

    private static TaskCompletionSource<Showing> New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}

/// <summary>What the browsers are to show.</summary>
/// <param name="Guide">The last good guide.</param>
/// <param name="Note">What is wrong, as the note at the edge of a page reads it.</param>
internal sealed record Showing(Snapshot Guide, string Note);
