using LmsSite.Core.Sources;

namespace LmsSite.Cli.Disk;

/// <summary>Loads the files of the input folder. Hidden files and links to elsewhere are left out: nothing else may be published.</summary>
internal static class InputFolder
{
    private static readonly EnumerationOptions Everything = new()
    {
        RecurseSubdirectories = true,
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint,
    };

    /// <summary>All files in order of path.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static SourceFile[] Load(string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw new DirectoryNotFoundException($"There is no folder \"{folder}\" here. Name the folder that holds site.yaml with --input.");
        }

        // What is enumerated begins with the folder as it is named here.
        var start = Path.EndsInDirectorySeparator(folder) ? folder.Length : folder.Length + 1;
        var paths = Directory.EnumerateFiles(folder, "*", Everything)
            .Select(path => (Shown: Slashed(path), Path: Slashed(path[start..])))
            .Where(file => !file.Path.Split('/').Any(part => part.StartsWith('.')))
            .OrderBy(file => file.Path, StringComparer.Ordinal)
            .ToArray();
        var files = new SourceFile[paths.Length];
        Parallel.For(0, paths.Length, index => files[index] = new(paths[index].Path, File.ReadAllBytes(paths[index].Shown), paths[index].Shown));
        return files;
    }

    /// <summary>The file of this path from the folder (with forward slashes), or null where there is none that may be published.</summary>
    public static SourceFile? LoadFile(string folder, string path)
    {
        var file = new FileInfo(Path.Combine(folder, path));
        return file.Exists && (file.Attributes & Everything.AttributesToSkip) == 0 && !path.Split('/').Any(part => part.StartsWith('.'))
            ? new(path, File.ReadAllBytes(file.FullName), Slashed(Path.Combine(folder, path)))
            : null;
    }

    /// <summary>On Linux and macOS a backslash is a letter like any other in a name, not a step into a folder.</summary>
    private static string Slashed(string path) => path.Replace(Path.DirectorySeparatorChar, '/');
}
