using System.Collections.Immutable;

namespace LmsSite.Core.Messages;

/// <summary>How one text became another, line by line: the longest run of common lines stays.</summary>
public static class LineDiff
{
    private const int Context = 1;

    /// <summary>The lines that went (<c>- </c>), came (<c>+ </c>) and stand beside those (<c>  </c>), if they are not empty. Nothing for equal texts.</summary>
    public static ImmutableArray<string> Of(string before, string after)
    {
        var all = All(Lines(before), Lines(after));
        return [.. all.Where((line, index) => !string.IsNullOrWhiteSpace(line) && all.Skip(index - Context).Take((2 * Context) + 1 + Math.Min(0, index - Context)).Any(IsChange))];
    }

    private static List<string> All(string[] before, string[] after)
    {
        var common = new int[before.Length + 1, after.Length + 1];
        for (var i = before.Length - 1; i >= 0; i--)
        {
            for (var j = after.Length - 1; j >= 0; j--)
            {
                common[i, j] = before[i] == after[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
            }
        }

        var lines = new List<string>();
        var (left, right) = (0, 0);
        while (left < before.Length || right < after.Length)
        {
            if (left < before.Length && right < after.Length && before[left] == after[right])
            {
                lines.Add("  " + before[left]);
                left++;
                right++;
            }
            else if (right == after.Length || (left < before.Length && common[left + 1, right] >= common[left, right + 1]))
            {
                lines.Add("- " + before[left++]);
            }
            else
            {
                lines.Add("+ " + after[right++]);
            }
        }

        return lines;
    }

    private static bool IsChange(string line) => line[0] != ' ';

    private static string[] Lines(string text) => text.Length == 0 ? [] : text.TrimEnd('\n').Split('\n');
}
