using System.Collections.Immutable;

namespace LmsSite.Core.Diagnostics;

/// <summary>Collects the faults of one piece of work; frozen by <see cref="ToImmutable"/>. Not thread-safe: one per work item.</summary>
public sealed class Faults
{
    private readonly List<Diagnostic> found = [];

    public void Add(Diagnostic fault) => found.Add(fault);

    public void AddRange(IEnumerable<Diagnostic> faults) => found.AddRange(faults);

    public ImmutableArray<Diagnostic> ToImmutable() => [.. found];
}
