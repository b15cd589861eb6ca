namespace LmsSite.Core.Linking;

/// <summary>
/// The identity of a page in all languages: its path in the language's folder, without extension, such as <c>symptoms</c>
/// or <c>living/pain</c>.
/// </summary>
public readonly record struct PageId(string Path)
{
    public static readonly PageId Home = new("index");

    /// <summary>The folder with a final slash, or nothing for a page at the top.</summary>
    public string Folder => Path[..(Path.LastIndexOf('/') + 1)];

    public override string ToString() => Path;
}
