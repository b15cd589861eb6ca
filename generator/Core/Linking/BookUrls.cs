using System.Collections.Immutable;

namespace LmsSite.Core.Linking;

/// <summary>The addresses in a book: relative between its files, and led to the hosted site where a page is not in it.</summary>
/// <param name="File">The file that holds the links, from the folder of the book's content.</param>
/// <param name="Files">The book's files, by the paths that their content has on the site.</param>
/// <param name="Sources">The file that lists the cited works.</param>
/// <param name="Site">The address of the hosted site.</param>
public sealed record BookUrls(string File, ImmutableDictionary<string, string> Files, string Sources, Uri Site) : Urls(File)
{
    public override string To(string path, string anchor = "") => Files.TryGetValue(path, out var file)
        ? base.To(file, anchor)
        : $"{Site.AbsoluteUri}{path}{(anchor.Length == 0 ? "" : $"#{anchor}")}";

    public override string Source(int number) => base.To(Sources, SourceId(number));
}
