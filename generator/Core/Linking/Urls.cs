namespace LmsSite.Core.Linking;

/// <summary>
/// Makes the addresses and ids of one output file. These are the web edition's: relative to the file and naming files, so that the same
/// bytes work at a domain root, under any path and opened from a disk. Other editions have their own, so no component knows which it serves.
/// </summary>
/// <param name="From">Path of the file that holds the links, from the root of the site.</param>
public record Urls(string From)
{
    private const int Letters = 26;

    /// <summary>Where a page of a language is written.</summary>
    public static string PathOf(string language, PageId page) => $"{language}/{page.Path}.html";

    /// <summary>The address of another file of the site.</summary>
    public virtual string To(string path, string anchor = "")
    {
        var hash = anchor.Length == 0 ? "" : $"#{anchor}";
        if (path == From)
        {
            return hash.Length == 0 ? path[(path.LastIndexOf('/') + 1)..] : hash;
        }

        var common = path.AsSpan(0, path.AsSpan().CommonPrefixLength(From)).LastIndexOf('/') + 1;
        var up = From.AsSpan(common).Count('/');
        return string.Concat(up switch { 0 => "", 1 => "../", 2 => "../../", _ => string.Concat(Enumerable.Repeat("../", up)) }, path.AsSpan(common), hash);
    }

    /// <summary>The id that an element of the page has in this file.</summary>
    /// <param name="id">Its id on the page; empty for the page itself.</param>
    public virtual string Id(string id) => id;

    /// <summary>The address of an element of the page itself, by its id there.</summary>
    public string Here(string id) => $"#{Id(id)}";

    /// <summary>The address of a cited work, by its number.</summary>
    public virtual string Source(int number) => $"#{SourceId(number)}";

    /// <summary>The id of a cited work in the list of sources. No id that a writer gives begins so, and a page holds hundreds of them: they are short.</summary>
    public static string SourceId(int number) => $"_{number.ToString(System.Globalization.CultureInfo.InvariantCulture)}";

    /// <summary>
    /// The id of a place that cites a work. The letter comes before the number: what stands before a mark's number and behind it then
    /// repeats, and a page of a hundred marks is packed a fiftieth smaller.
    /// </summary>
    /// <param name="number">The work's.</param>
    /// <param name="use">Counted from 1.</param>
    public static string CitationId(int number, int use) => $"_{Use(use)}{(use > Letters ? "-" : "")}{number.ToString(System.Globalization.CultureInfo.InvariantCulture)}";

    /// <summary>Tells several uses of one source apart: a, b, c… and numbers beyond the alphabet.</summary>
    public static string Use(int use) => use <= Letters ? ((char)('a' + use - 1)).ToString() : use.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Where a picture is shown from.</summary>
    public virtual string Picture(string path) => To(path);

    /// <summary>The addresses of any page of a language and of any section, with the placeholders {page} and {section}.</summary>
    public virtual (string Page, string Section) Patterns(string language) => (To($"{language}/{{page}}.html"), To($"{language}/{{page}}.html") + "#{section}");

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
