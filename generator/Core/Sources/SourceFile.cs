namespace LmsSite.Core.Sources;

/// <summary>One input file as it stands on the disk.</summary>
/// <param name="Path">Its identity: the path from the input folder, with forward slashes.</param>
/// <param name="Bytes">Its content, unread.</param>
/// <param name="ShownAs">The path that messages name, so that an editor can open it.</param>
public sealed record SourceFile(string Path, ReadOnlyMemory<byte> Bytes, string ShownAs)
{
    public SourceFile(string path, ReadOnlyMemory<byte> bytes) : this(path, bytes, path)
    {
    }
}
