using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace LmsSite.Core.Translating;

/// <summary>A stretch of words that two texts share, or that only one of them has.</summary>
public sealed record DiffRun(DiffKind Kind, string Text);

/// <summary>Which of two texts has a stretch of words.</summary>
public enum DiffKind
{
    Same,
    Removed,
    Added,
}

/// <summary>What changed from one text to another, word by word. How the lines are wrapped does not matter.</summary>
public static partial class WordDiff
{
    public static ImmutableArray<DiffRun> Of(string before, string now)
    {
        var (then, after) = (Words(before), Words(now));
        var lengths = CommonLengths(then, after);
        var steps = new List<(DiffKind Kind, string Text)>();
        var (i, j) = (0, 0);
        while (i < then.Length || j < after.Length)
        {
            if (i < then.Length && j < after.Length && IsSame(then[i], after[j]))
            {
                steps.Add((DiffKind.Same, after[j]));
                (i, j) = (i + 1, j + 1);
            }
            else if (j >= after.Length || (i < then.Length && lengths[i + 1, j] >= lengths[i, j + 1]))
            {
                steps.Add((DiffKind.Removed, then[i++]));
            }
            else
            {
                steps.Add((DiffKind.Added, after[j++]));
            }
        }

        return Joined(steps);
    }

    /// <summary>For each pair of ends, how many words the longest common sequence of the rests has.</summary>
    private static int[,] CommonLengths(string[] then, string[] after)
    {
        var lengths = new int[then.Length + 1, after.Length + 1];
        for (var i = then.Length - 1; i >= 0; i--)
        {
            for (var j = after.Length - 1; j >= 0; j--)
            {
                lengths[i, j] = IsSame(then[i], after[j]) ? lengths[i + 1, j + 1] + 1 : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
            }
        }

        return lengths;
    }

    private static ImmutableArray<DiffRun> Joined(List<(DiffKind Kind, string Text)> steps)
    {
        var runs = ImmutableArray.CreateBuilder<DiffRun>();
        foreach (var (kind, text) in steps)
        {
            if (runs.Count > 0 && runs[^1].Kind == kind)
            {
                runs[^1] = new(kind, runs[^1].Text + text);
            }
            else
            {
                runs.Add(new(kind, text));
            }
        }

        return runs.ToImmutable();
    }

    private static bool IsSame(string a, string b) => a.AsSpan().TrimEnd().SequenceEqual(b.AsSpan().TrimEnd());

    private static string[] Words(string text) => [.. Word().Matches(text).Select(match => match.Value)];

    /// <summary>A word with the space behind it; the signs of a script without spaces are words of their own.</summary>
    [GeneratedRegex(@"(?:[\u3040-\u9fff]|[^\s\u3040-\u9fff]+)\s*")]
    private static partial Regex Word();
}
