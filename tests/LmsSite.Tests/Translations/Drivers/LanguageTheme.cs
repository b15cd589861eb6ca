using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using LmsSite.Core.Composing;
using LmsSite.Core.Sources;
using LmsSite.Theme;

namespace LmsSite.Tests.Translations.Drivers;

/// <summary>The real theme, with made-up strings for more languages: English ones, each value changed by a rule.</summary>
internal sealed partial class LanguageTheme(ImmutableArray<SourceFile> strings) : ITheme
{
    private const string Folder = "theme/strings/";

    private static readonly RazorTheme Real = new();

    public ImmutableArray<SourceFile> Strings => strings;

    public ThemeAssets Assets => Real.Assets;

    public byte[] Render(PageView view) => Real.Render(view);

    public byte[] Render(GatewayView view) => Real.Render(view);

    public byte[] Render(NotFoundView view) => Real.Render(view);

    /// <summary>With the English texts for these languages too, and their own decimal signs.</summary>
    public static LanguageTheme Of(params string[] tags) =>
        new([Found("en"), .. tags.Select(tag => File(tag, English.Replace("decimal-sign: \".\"", $"decimal-sign: \"{(tag.StartsWith("es", StringComparison.Ordinal) ? "," : tag == "ar" ? "٫" : ".")}\"", StringComparison.Ordinal)))]);

    /// <summary>With one more language, whose texts are the English ones changed by a rule.</summary>
    public LanguageTheme With(string tag, Func<string, string> change) =>
        new([.. strings, File(tag, Value().Replace(English, match => match.Groups["key"].Value is "decimal-sign" ? match.Value : $"{match.Groups["before"].Value}{change(match.Groups["text"].Value)}{match.Groups["after"].Value}"))]);

    public static string English => Encoding.UTF8.GetString(Found("en").Bytes.Span);

    private static SourceFile Found(string tag) => Real.Strings.Single(file => file.Path == $"{Folder}{tag}.yaml");

    private static SourceFile File(string tag, string text) => new($"{Folder}{tag}.yaml", Encoding.UTF8.GetBytes(text));

    /// <summary>The value of a key on a line of its own, or each value in {braces} or [brackets] behind it.</summary>
    [GeneratedRegex("""(?<before>^(?<key>[a-z-]+): "?|(?<=[{\[,] *)(?:[A-Za-z-]+: "?)?)(?<text>[^"\n\[\]{},#](?:[^"\n]*?))(?<after>"?(?=\n|[,}\]]))""", RegexOptions.Multiline)]
    private static partial Regex Value();
}
