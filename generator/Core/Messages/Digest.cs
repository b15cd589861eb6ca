using System.Collections.Immutable;
using LmsSite.Core.Diagnostics;

namespace LmsSite.Core.Messages;

/// <summary>Faults for a person to read: the same one a thousand times does not bury the others.</summary>
/// <param name="Told">The faults that are told one by one.</param>
/// <param name="Alike">Of each rule with too many, those that are only counted.</param>
public sealed record Digest(ImmutableArray<Diagnostic> Told, ImmutableArray<Alike> Alike)
{
    private const int AtMostOfARule = 8;

    public static Digest Of(ImmutableArray<Diagnostic> faults)
    {
        var folded = faults.GroupBy(fault => fault.Rule)
            // "And one more" would take the place of the one.
            .Where(group => group.Count() > AtMostOfARule + 1)
            .Select(group => new Alike(group.Key, [.. group.Skip(AtMostOfARule)])).ToImmutableArray();
        var hidden = folded.SelectMany(alike => alike.Faults).ToHashSet(ReferenceEqualityComparer.Instance);
        return new([.. faults.Where(fault => !hidden.Contains(fault))], folded);
    }
}

/// <summary>Faults of one rule that are only counted.</summary>
public sealed record Alike(DiagnosticRule Rule, ImmutableArray<Diagnostic> Faults)
{
    /// <summary>The files in which they are, those with the most first.</summary>
    public ImmutableArray<(string File, int Count)> Files =>
        [.. Faults.CountBy(fault => fault.Place.File).OrderByDescending(file => file.Value).ThenBy(file => file.Key, StringComparer.Ordinal).Select(file => (file.Key, file.Value))];
}
