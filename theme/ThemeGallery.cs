using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using LmsSite.Core.Composing;
using LmsSite.Core.Sources;

namespace LmsSite.Theme;

/// <summary>
/// A small guide of the theme's own that shows every component in each of its states, made of what stands in the components' folders: the
/// criteria that each is held to (README.md) and examples in a language of each direction (examples/).
/// </summary>
public static partial class ThemeGallery
{
    /// <summary>The page that shows them all; the file that shows that page in every scheme and direction side by side.</summary>
    public const string Page = "components";
    public const string Frames = "gallery.html";

    private const string Home = "theme/gallery/";
    private const string Components = "theme/components/";

    /// <summary>A language of each direction.</summary>
    public static ImmutableArray<string> Languages { get; } = ["en", "ar"];

    /// <summary>The schemes, as the reader's settings name them.</summary>
    public static ImmutableArray<string> Schemes { get; } = ["light", "dark", "contrast"];

    /// <summary>The names of all components that have criteria.</summary>
    public static ImmutableArray<string> Names { get; } = [.. ThemeFiles.BuiltIn.Under(Components).Where(file => file.Path.EndsWith("/README.md", StringComparison.Ordinal)).Select(file => file.Path.Split('/')[2])];

    /// <summary>The guide in one language, as if it came from a disk.</summary>
    public static ImmutableArray<SourceFile> Guide(string language)
    {
        var files = ThemeFiles.BuiltIn.Under(Home).Select(file => new SourceFile(file.Path[Home.Length..], file.Bytes)).ToList();
        var own = files.Where(file => !file.Path.StartsWith("site.", StringComparison.Ordinal)
            && !Languages.Any(other => other != language && file.Path.StartsWith($"{other}/", StringComparison.Ordinal) && file.Path.EndsWith(".md", StringComparison.Ordinal))
            && !file.Path.EndsWith(".head.md", StringComparison.Ordinal));
        var site = files.Single(file => file.Path == $"site.{language}.yaml");
        var head = Text(files.Single(file => file.Path == $"{language}/{Page}.head.md"));
        return [.. own, new("site.yaml", site.Bytes), new($"{language}/{Page}.md", Encoding.UTF8.GetBytes(head + string.Concat(Names.Select(name => Section(name, language)))))];
    }

    /// <summary>The finished pages of one guide, and each of them once more in every scheme but the usual.</summary>
    public static IEnumerable<OutputFile> InEachScheme(IEnumerable<OutputFile> files, string language) =>
        // The frame of the other language holds nothing but what stands in: that language has a guide of its own.
        files.Where(file => !Languages.Any(other => other != language && file.Path.StartsWith($"{other}/", StringComparison.Ordinal))).SelectMany(file => file.Path != $"{language}/{Page}.html" ? [file] : new[] { file }.Concat(Schemes.Select(scheme => new OutputFile(PathOf(language, scheme),
            Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(file.Bytes.Span).Replace("localStorage.readerSettings||''", $"'{scheme}'", StringComparison.Ordinal))))));

    public static string PathOf(string language, string scheme) => $"{language}/{Page}.{scheme}.html";

    /// <summary>All of them on one page.</summary>
    public static OutputFile SideBySide()
    {
        var html = new StringBuilder("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>Gallery</title>\n")
            .Append("<style>body{margin:0;display:grid;grid-template-columns:repeat(auto-fit,minmax(24rem,1fr))}@media(min-width:73rem){body{grid-template-columns:repeat(3,1fr)}}h1,h2{font:1rem system-ui;margin:0;padding:.5rem}h1{grid-column:1/-1}iframe{border:0;inline-size:100%;block-size:90vh}</style>\n</head>\n<body>\n<h1>Gallery</h1>\n");
        foreach (var (language, scheme) in from language in Languages from scheme in Schemes select (language, scheme))
        {
            html.Append($"<section><h2>{language}, {scheme}</h2><iframe src=\"{PathOf(language, scheme)}\" title=\"{language}, {scheme}\"></iframe></section>\n");
        }

        return new(Frames, Encoding.UTF8.GetBytes(html.Append("</body>\n</html>\n").ToString()));
    }

    private static string Section(string name, string language)
    {
        var criteria = language == Languages[0] ? Text(ThemeFiles.BuiltIn.At($"{Components}{name}/README.md")).Split('\n', 2)[1].Trim() + "\n\n" : "";
        var examples = ThemeFiles.BuiltIn.Under($"{Components}{name}/examples/{language}.md").Select(Text).FirstOrDefault() ?? "";
        return criteria.Length + examples.Length == 0 ? "" : $"## {name} {{#{Capital().Replace(name, "-$0").ToLowerInvariant()}}}\n\n{criteria}{examples}\n";
    }

    private static string Text(SourceFile file) => Encoding.UTF8.GetString(file.Bytes.Span).ReplaceLineEndings("\n");

    [GeneratedRegex("(?<!^)[A-Z]")]
    private static partial Regex Capital();
}
