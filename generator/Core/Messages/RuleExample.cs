using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace LmsSite.Core.Messages;

/// <summary>A broken guide and the same one mended: the very examples that the tests build.</summary>
/// <param name="Told">What the program says of the broken one.</param>
/// <param name="Mended">What was changed to mend it.</param>
public sealed partial record RuleExample(ImmutableArray<string> Told, ImmutableArray<FileChange> Mended)
{
    private const string Gone = ".gone";
    private const int LongestFile = 14;

    /// <summary>The example of a rule.</summary>
    /// <param name="code">The rule's code.</param>
    /// <param name="files">The texts of all examples, by paths such as <c>LMS301/broken/en/hive.md</c> and <c>good/en/hive.md</c>.</param>
    public static RuleExample Of(string code, IReadOnlyDictionary<string, string> files)
    {
        var (good, broken, mended) = (Under("good/"), Under($"{code}/broken/"), Under($"{code}/mended/"));
        var changes = from path in broken.Keys.Concat(mended.Keys).Select(path => path.EndsWith(Gone, StringComparison.Ordinal) ? path[..^Gone.Length] : path).Distinct().Order(StringComparer.Ordinal)
                      let lines = LineDiff.Of(In(broken, path), In(mended, path))
                      where lines.Length > 0
                      select new FileChange(path, lines.Length <= LongestFile ? lines : [.. lines.Take(LongestFile), "  …"]);
        return new(Of(code, files.GetValueOrDefault($"{code}/expected.txt", "")), [.. changes]);

        Dictionary<string, string> Under(string folder) => files.Where(file => file.Key.StartsWith(folder, StringComparison.Ordinal))
            .ToDictionary(file => Uri.UnescapeDataString(file.Key[folder.Length..]), file => file.Value, StringComparer.Ordinal);

        string In(Dictionary<string, string> laid, string path) =>
            laid.TryGetValue(path, out var own) ? own : laid.ContainsKey(path + Gone) ? "" : good.GetValueOrDefault(path, "");
    }

    /// <summary>Of all that was printed, the faults with this code, without the words that the rule has anyway.</summary>
    private static ImmutableArray<string> Of(string code, string printed)
    {
        var lines = new List<string>();
        var isOurs = false;
        foreach (var line in printed.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var head = Head().Match(line);
            isOurs = head.Success ? head.Groups["code"].Value == code : isOurs;
            if (isOurs && !Advice().IsMatch(line))
            {
                lines.Add(line);
            }
        }

        return [.. lines];
    }

    [GeneratedRegex(@"^\S.*?: (error|warning) (?<code>[A-Z]+\d+): ")]
    private static partial Regex Head();

    [GeneratedRegex("^    (why|fix): ")]
    private static partial Regex Advice();
}

/// <summary>How a file was changed; see <see cref="LineDiff"/> for its lines.</summary>
public sealed record FileChange(string Path, ImmutableArray<string> Lines);
