namespace LmsSite.Browser.Tests.Site;

/// <summary>The folder that holds the solution.</summary>
public static class Repository
{
    public static string Root { get; } = Above(AppContext.BaseDirectory);

    private static string Above(string folder) =>
        File.Exists(Path.Combine(folder, "LmsSite.sln")) ? folder
            : Path.GetDirectoryName(folder) is { } parent ? Above(parent)
            : throw new DirectoryNotFoundException("The tests do not run inside the repository: no folder above them holds LmsSite.sln.");
}
