namespace LmsSite.Core.Composing;

/// <summary>A finished file of the site: its path from the root, with forward slashes, and its bytes.</summary>
public sealed record OutputFile(string Path, ReadOnlyMemory<byte> Bytes);
