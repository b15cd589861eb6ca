namespace LmsSite.Core.Linking;

/// <summary>
/// Makes the addresses of one output file relative to it, naming files, so that the same bytes work at a domain root,
/// under any path and opened from a disk.
/// </summary>
/// <param name="From">Path of the file that holds the links, from the root of the site.</param>
public readonly record struct Urls(string From)
{
    /// <summary>Where a page of a language is written.</summary>
    public static string PathOf(string language, PageId page) => $"{language}/{page.Path}.html";

    /// <summary>The address of another file of the site.</summary>
    public string To(string path, string anchor = "")
    {
        var hash = anchor.Length == 0 ? "" : $"#{anchor}";
        if (path == From)
        {
            return hash.Length == 0 ? path[(path.LastIndexOf('/') + 1)..] : hash;
        }

        var common = 0;
        for (var i = 0; i < Math.Min(path.Length, From.Length) && path[i] == From[i]; i++)
        {
            if (path[i] == '/')
            {
                common = i + 1;
            }
        }

        var up = From.AsSpan(common).Count('/');
        return up switch
        {
            0 => path[common..] + hash,
            1 => $"../{path[common..]}{hash}",
            _ => string.Concat(Enumerable.Repeat("../", up)) + path[common..] + hash,
        };
    }

    /// <summary>The address of a link's target, seen from a page of this language.</summary>
    public string To(LinkTarget target, string language) => target switch
    {
        LinkTarget.Page page => To(PathOf(language, page.Id)),
        LinkTarget.Section section => To(PathOf(language, section.Id), section.Anchor),
        LinkTarget.Term term => To(PathOf(language, term.Id), term.Anchor),
        LinkTarget.Asset asset => To(asset.Path),
        LinkTarget.External external => external.Address,
        _ => "",
    };
}
