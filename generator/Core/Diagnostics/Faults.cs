using System.Collections.Immutable;

namespace LmsSite.Core.Diagnostics;

/// <summary>Collects the faults of one piece of work; frozen by <see cref="ToImmutable"/>. Not thread-safe: one per work item.</summary>
public sealed class Faults
{
    private readonly List<Diagnostic> found = [];

    /// <summary>Does a piece of work for each number below <paramref name="count"/>, on all cores and each with faults of its own; they stay in the order of the numbers.</summary>
    public static IEnumerable<Diagnostic> OfEach(int count, Action<int, Faults> work)
    {
        var each = new Faults[count];
        Parallel.For(0, count, number => work(number, each[number] = new()));
        return each.SelectMany(faults => faults.found);
    }

    public void Add(Diagnostic fault) => found.Add(fault);

    public void AddRange(IEnumerable<Diagnostic> faults) => found.AddRange(faults);

    public ImmutableArray<Diagnostic> ToImmutable() => [.. found];
}
