using LmsSite.Core.Diagnostics;

namespace LmsSite.Core.Sources;

/// <summary>The texts of files by the names that messages give them, each decoded when it is first asked for. Not thread-safe.</summary>
public sealed class SourceTexts(IEnumerable<SourceFile> files)
{
    private readonly ILookup<string, SourceFile> files = files.ToLookup(file => file.ShownAs, StringComparer.Ordinal);
    private readonly Dictionary<string, SourceText?> read = new(StringComparer.Ordinal);

    /// <summary>The text, or null where no such file is known or it is no text.</summary>
    public SourceText? Find(string shownAs)
    {
        if (!read.TryGetValue(shownAs, out var text))
        {
            text = read[shownAs] = files[shownAs].FirstOrDefault() is { } file ? SourceText.Read(file, new Faults()) : null;
        }

        return text;
    }
}
