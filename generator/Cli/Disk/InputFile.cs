namespace LmsSite.Cli.Disk;

/// <summary>Writes one file of the input folder.</summary>
internal static class InputFile
{
    /// <summary>Replaces the file as a whole, or not at all: a killed program leaves no half of it. What already stands there is not touched.</summary>
    public static void Write(string path, string text)
    {
        if (File.Exists(path) && File.ReadAllText(path) == text)
        {
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        // Hidden files are not read as input, so what a killed run leaves is never published.
        var draft = Path.Combine(Path.GetDirectoryName(path)!, $".{Path.GetFileName(path)}.new");
        File.WriteAllText(draft, text);
        File.Move(draft, path, overwrite: true);
    }
}
