using System.Collections.Immutable;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using LmsSite.Core.Composing;
using LmsSite.Core.Sources;

namespace LmsSite.Theme;

/// <summary>The files that are built into the theme: styles, scripts, pictures and strings.</summary>
internal static partial class ThemeFiles
{
    private static readonly Assembly Home = typeof(ThemeFiles).Assembly;

    public static ImmutableArray<SourceFile> Under(string folder) =>
        [.. Names(folder).Select(name => new SourceFile(name, Read(name)))];

    public static SourceFile At(string name) => new(name, Read(name));

    public static ThemeAssets Assets() => new(
        Named("assets/style", ".css", Minified(Text("theme/styles/") + Text("theme/components/"))),
        Named("assets/site", ".js", ScriptMinifier.Minified(Encoding.UTF8.GetString(Read("theme/scripts/site.js")))),
        Named("assets/search", ".js", SearchScript()),
        Named("assets/icon", ".svg", Encoding.UTF8.GetString(Read("theme/images/icon.svg"))),
        new("whole.css", Encoding.UTF8.GetBytes(Minified(Encoding.UTF8.GetString(Read("theme/book/whole.css"))))),
        new("book.css", Encoding.UTF8.GetBytes(Minified(WithTokens(Encoding.UTF8.GetString(Read("theme/book/book.css")))))),
        new("cover.png", Read("theme/book/cover.png")));

    private static IEnumerable<string> Names(string folder) =>
        Home.GetManifestResourceNames().Where(name => name.StartsWith(folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    private static string Text(string folder) =>
        string.Concat(Names(folder).Where(name => name.EndsWith(".css", StringComparison.Ordinal)).Select(name => Encoding.UTF8.GetString(Read(name)) + "\n"));

    /// <summary>The file under a name that changes with its content, so that browsers may keep it for ever.</summary>
    private static OutputFile Named(string stem, string extension, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\n"));
        return new($"{stem}.{Convert.ToHexStringLower(SHA256.HashData(bytes))[..8]}{extension}", bytes);
    }

    /// <summary>The files of the search as one script, without comments and indents: each byte costs a reader.</summary>
    private static string SearchScript() => "(function(){'use strict';" + ScriptMinifier.Minified(string.Concat(
        Names("theme/scripts/search/").Select(name => Encoding.UTF8.GetString(Read(name)) + "\n"))) + "}());\n";

    private static string Minified(string css) => Around().Replace(Spaces().Replace(Comments().Replace(css, ""), " "), space => space.Groups[1].Success ? space.Groups[1].Value : ":").Replace(";}", "}", StringComparison.Ordinal).Trim();

    /// <summary>The values of the light scheme in the place of their names: reading devices know no variables.</summary>
    private static string WithTokens(string css)
    {
        var tokens = Token().Matches(Encoding.UTF8.GetString(Read("theme/styles/tokens.css")))
            .DistinctBy(token => token.Groups["name"].Value).ToDictionary(token => token.Groups["name"].Value, token => token.Groups["value"].Value);
        return Variable().Replace(css, use => tokens[use.Groups["name"].Value]);
    }

    private static byte[] Read(string name)
    {
        using var stream = Home.GetManifestResourceStream(name)!;
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
