using LmsSite.Browser.Tests.Site;

namespace LmsSite.Browser.Tests.Gallery;

/// <summary>
/// The accessibility tree of a page as the browser tells it, compared with what a person has read and approved: the files in Trees/.
/// <c>UPDATE_GOLDEN=1</c> rewrites what differs.
/// </summary>
internal static class ApprovedTree
{
    public static void Matches(string name, string tree)
    {
        var file = Path.Combine(Repository.Root, "tests", "LmsSite.Browser.Tests", "Gallery", "Trees", $"{name}.yaml");
        var actual = tree.ReplaceLineEndings("\n") + "\n";
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, actual);
        }

        Assert.Equal(File.Exists(file) ? File.ReadAllText(file) : "(no such file: run with UPDATE_GOLDEN=1, and review it)", actual);
    }
}
