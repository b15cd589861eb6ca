using System.Collections.Immutable;

namespace LmsSite.Core.Linking;

/// <summary>
/// The addresses in one file that holds a whole language. A page is <c>#/symptoms</c> and its section <c>#/symptoms:lungs</c>: no id of the
/// file's own frame begins with a slash, and no id of a section holds a colon, so no two can be the same.
/// </summary>
/// <param name="Chapters">The pages in the file, by the paths that they have on the site.</param>
/// <param name="Pictures">The pictures in the file as data: addresses, by path.</param>
/// <param name="Site">The address of the hosted site, where everything else is.</param>
/// <param name="Chapter">The page that holds the links; null for what stands around the pages.</param>
public sealed record WholeUrls(
    ImmutableDictionary<string, PageId> Chapters, ImmutableDictionary<string, string> Pictures, Uri Site, PageId? Chapter = null) : Urls("")
{
    public override string To(string path, string anchor = "") => Chapters.TryGetValue(path, out var page)
        ? $"#{IdOf(page, anchor)}"
        : $"{Site.AbsoluteUri}{path}{(anchor.Length == 0 ? "" : $"#{anchor}")}";

    public override string Id(string id) => Chapter is { } page ? IdOf(page, id) : id;

    public override string Picture(string path) => Pictures.GetValueOrDefault(path) ?? To(path);

    public override (string Page, string Section) Patterns(string language) => ("#/{page}", "#/{page}:{section}");

    private static string IdOf(PageId page, string anchor) => anchor.Length == 0 ? $"/{page}" : $"/{page}:{anchor}";
}
