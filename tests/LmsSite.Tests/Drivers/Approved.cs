namespace LmsSite.Tests.Drivers;

/// <summary>
/// Compares with text that a person has read and approved. <c>UPDATE_GOLDEN=1 dotnet test tests/LmsSite.Tests</c> rewrites what differs;
/// the difference is then reviewed like code.
/// </summary>
internal static class Approved
{
    public static bool Updating { get; } = Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1";

    public static void Matches(string file, string actual)
    {
        var expected = File.Exists(file) ? File.ReadAllText(file) : null;
        if (expected == actual)
        {
            return;
        }

        if (Updating)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, actual);
            return;
        }

        Assert.Fail(expected is null
            ? $"{file} does not exist. It would be:\n{actual}\n{HowToApprove}"
            : $"{file}\n{FirstDifference(expected, actual)}\n{HowToApprove}");
    }

    public const string HowToApprove = "If this is as it should be: UPDATE_GOLDEN=1 dotnet test tests/LmsSite.Tests, and review the difference.";

    public static string FirstDifference(string expected, string actual)
    {
        var (then, now) = (expected.Split('\n'), actual.Split('\n'));
        var line = Enumerable.Range(0, Math.Max(then.Length, now.Length)).First(index => At(then, index) != At(now, index));
        return $"line {line + 1}\n  expected: {At(then, line)}\n  actual:   {At(now, line)}";

        static string At(string[] lines, int index) => index < lines.Length ? lines[index] : "(the end)";
    }
}
