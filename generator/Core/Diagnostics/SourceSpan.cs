namespace LmsSite.Core.Diagnostics;

/// <summary>A place in an input file. Lines and columns count from 1, columns in UTF-16 units; 0 means the file as a whole.</summary>
public readonly record struct SourceSpan(string File, int Line = 0, int Column = 0, int Length = 0)
{
    public override string ToString() => Line == 0 ? File : $"{File}({Line},{Math.Max(1, Column)})";
}
