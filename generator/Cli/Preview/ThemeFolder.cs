using LmsSite.Cli.Disk;
using LmsSite.Core.Sources;
using LmsSite.Theme;

namespace LmsSite.Cli.Preview;

/// <summary>The theme's styles, scripts, pictures and strings as they stand in a checkout, in the place of those that were compiled in.</summary>
internal static class ThemeFolder
{
    private static readonly string[] Parts = ["styles", "components", "scripts", "strings"];
    private static readonly string[] Compiled = ["bin", "obj"];
    private static readonly string[] Kinds = [".css", ".js", ".svg", ".png", ".yaml"];

    /// <summary>The folder <c>theme/</c> where the program was started, or null.</summary>
    public static string? Find() => Parts.All(part => Directory.Exists(Path.Combine("theme", part))) ? Path.GetFullPath("theme") : null;

    /// <exception cref="IOException">A file is just being written.</exception>
    public static RazorTheme Load(string folder) => new(
        from part in Directory.EnumerateDirectories(folder).Select(Path.GetFileName).Except(Compiled).Order(StringComparer.Ordinal)
        from file in InputFolder.Load(Path.Combine(folder, part))
        where Kinds.Contains(Path.GetExtension(file.Path))
        select new SourceFile($"theme/{part}/{file.Path}", file.Bytes));

    public static bool Holds(string folder, string path) => path.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
