namespace LmsSite.Tests.Drivers;

/// <summary>The working copy that these tests stand in: they read their examples where they are written, not from copies.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    public static string Path(params string[] parts) => System.IO.Path.Combine([Root, .. parts]);

    /// <summary>A path inside this test project.</summary>
    public static string Tests(params string[] parts) => Path(["tests", "LmsSite.Tests", .. parts]);

    /// <summary>The files of a folder that people wrote, by their paths from <see cref="Root"/>: nothing from bin and obj.</summary>
    public static IEnumerable<string> Sources(string folder, params string[] extensions) =>
        Directory.EnumerateFiles(Path(folder), "*", SearchOption.AllDirectories)
            .Select(file => System.IO.Path.GetRelativePath(Root, file).Replace('\\', '/'))
            .Where(file => !file.Split('/').Any(part => part is "bin" or "obj"))
            .Where(file => extensions.Length == 0 || extensions.Contains(System.IO.Path.GetExtension(file)))
            .Order(StringComparer.Ordinal);

    public static string Text(string file) => File.ReadAllText(Path(file));

    private static string Find()
    {
        var folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder, "LmsSite.sln")))
        {
            folder = System.IO.Path.GetDirectoryName(folder);
        }

        return folder ?? throw new InvalidOperationException("These tests run inside the repository: no LmsSite.sln was found above them.");
    }
}
