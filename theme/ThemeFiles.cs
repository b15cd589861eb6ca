using System.Collections.Immutable;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using LmsSite.Core.Composing;
using LmsSite.Core.Sources;

namespace LmsSite.Theme;

/// <summary>The files that the theme is made of, beside its components: styles, scripts, pictures and strings.</summary>
/// <param name="files">The files by their paths, which begin with <c>theme/</c>.</param>
internal sealed partial class ThemeFiles(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files)
{
    private readonly string pageScript = ScriptMinifier.Minified(Encoding.UTF8.GetString(files["theme/scripts/site.js"].Span));

    /// <summary>The files as they were when the theme was compiled.</summary>
    public static ThemeFiles BuiltIn { get; } = new(BuiltInFiles(typeof(ThemeFiles).Assembly));

    public ImmutableArray<SourceFile> Under(string folder) =>
        [.. Names(folder).Select(name => new SourceFile(name, files[name]))];

    public SourceFile At(string name) => new(name, files[name]);

    public ThemeAssets Assets() => new(
        Named("assets/style", ".css", Minified(Text("theme/styles/")) + InOneLayer(Minified(Text("theme/components/")))),
        Named("assets/search", ".js", SearchScript()),
        Named("assets/icon", ".svg", Encoding.UTF8.GetString(Read("theme/images/icon.svg"))),
        new("sheets.css", Encoding.UTF8.GetBytes(Minified(Encoding.UTF8.GetString(Read("theme/sheets/sheets.css"))))),
        new("whole.css", Encoding.UTF8.GetBytes(Minified(Encoding.UTF8.GetString(Read("theme/book/whole.css"))))),
        new("book.css", Encoding.UTF8.GetBytes(Minified(WithTokens(Encoding.UTF8.GetString(Read("theme/book/book.css")))))),
        new("cover.png", files["theme/book/cover.png"]),
        Named("assets/keep", ".js", Encoding.UTF8.GetString(Read("theme/scripts/keep/keep.js"))),
        Encoding.UTF8.GetString(Read("theme/scripts/worker/keep.js")).ReplaceLineEndings("\n"),
        Encoding.UTF8.GetString(Read("theme/scripts/worker/withdraw.js")).ReplaceLineEndings("\n"));

    /// <summary>The script of all pages of a language.</summary>
    /// <param name="folder">The language's.</param>
    /// <param name="markup">What the script puts into a page, as HTML, by the names under which it looks for it.</param>
    public OutputFile Script(string folder, IEnumerable<(string Name, string Html)> markup) => Named($"{folder}/site", ".js",
        $"var guideMarkup={{{string.Join(',', markup.Select(piece => $"{piece.Name}:{Quoted(piece.Html)}"))}}};\n{pageScript}");

    private IEnumerable<string> Names(string folder) =>
        files.Keys.Where(name => name.StartsWith(folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    private string Text(string folder) =>
        string.Concat(Names(folder).Where(name => name.EndsWith(".css", StringComparison.Ordinal)).Select(name => Encoding.UTF8.GetString(Read(name)) + "\n"));

    /// <summary>The file under a name that changes with its content, so that browsers may keep it for ever.</summary>
    private static OutputFile Named(string stem, string extension, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\n"));
        return new($"{stem}.{Convert.ToHexStringLower(SHA256.HashData(bytes))[..8]}{extension}", bytes);
    }

    /// <summary>The files of the search as one script, with the style of what it shows, without comments and indents: each byte costs a reader.</summary>
    private string SearchScript() => $"(function(){{'use strict';var resultStyle={Quoted(Minified(Text("theme/scripts/search/")))};" + ScriptMinifier.Minified(string.Concat(
        Names("theme/scripts/search/").Where(name => name.EndsWith(".js", StringComparison.Ordinal)).Select(name => Encoding.UTF8.GetString(Read(name)) + "\n"))) + "}());\n";

    /// <summary>A string of a script, in the quotes that markup itself does not use: each that it holds would take two bytes.</summary>
    private static string Quoted(string text) => $"'{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal)}'";

    private static string Minified(string css) => Around().Replace(Spaces().Replace(Comments().Replace(css, ""), " "), space => space.Groups[1].Success ? space.Groups[1].Value : ":").Replace(";}", "}", StringComparison.Ordinal).Trim();

    /// <summary>Each component's style names the layer, and all of them the same one.</summary>
    private static string InOneLayer(string components) => components.Replace("}@layer components{", "", StringComparison.Ordinal);

    /// <summary>The values of the light scheme in the place of their names: reading devices know no variables.</summary>
    private string WithTokens(string css)
    {
        var tokens = Token().Matches(Encoding.UTF8.GetString(Read("theme/styles/tokens.css")))
            .DistinctBy(token => token.Groups["name"].Value).ToDictionary(token => token.Groups["name"].Value, token => token.Groups["value"].Value);
        return Variable().Replace(css, use => tokens[use.Groups["name"].Value]);
    }

    private ReadOnlySpan<byte> Read(string name) => files[name].Span;

    private static Dictionary<string, ReadOnlyMemory<byte>> BuiltInFiles(Assembly home) =>
        home.GetManifestResourceNames().Where(name => name.StartsWith("theme/", StringComparison.Ordinal)).ToDictionary(name => name, name => BuiltInFile(home, name));

    private static ReadOnlyMemory<byte> BuiltInFile(Assembly home, string name)
    {
        using var stream = home.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex Comments();

    [GeneratedRegex(@"(?<name>--[\w-]+):\s*(?<value>[^;]+);")]
    private static partial Regex Token();

    [GeneratedRegex(@"var\((?<name>--[\w-]+)\)")]
    private static partial Regex Variable();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@" ?([{};,]) ?|(?<=[\w)-]): ")]
    private static partial Regex Around();
}
