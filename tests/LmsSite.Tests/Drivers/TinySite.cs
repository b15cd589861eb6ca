using System.Collections.Immutable;
using System.Text;
using LmsSite.Core;
using LmsSite.Core.Composing;
using LmsSite.Core.Diagnostics;
using LmsSite.Core.Sources;
using LmsSite.Theme;

namespace LmsSite.Tests.Drivers;

/// <summary>
/// A guide in memory, as small as a guide can be. It is never changed: every <c>With…</c> is another guide.
/// <code>TinySite.English.WithPage("hives", "## Wood {#wood}\n\nUse pine.").Build()</code>
/// </summary>
internal sealed record TinySite(ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> Files)
{
    public const string StringsFolder = "theme/strings/";
    public const string StylesFolder = "theme/styles/";

    /// <summary>A guide in English about keeping bees, with a home page and nothing else.</summary>
    public static TinySite English { get; } = new TinySite(ImmutableSortedDictionary.Create<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal))
        .With("site.yaml", "address: https://bees.example/\nlanguages:\n  - tag: en\n    name: English\n")
        .With("en/guide.yaml", "name: Bees\ndescription: How to keep bees.\ngroups:\n  pages: All pages\n")
        .WithPage("index", "Welcome.\n\n## Begin here {#begin}\n\nRead on.\n");

    /// <summary>A guide read from a folder.</summary>
    public static TinySite At(string folder) => new TinySite(English.Files.Clear()).Over(folder);

    public TinySite With(string path, ReadOnlyMemory<byte> bytes) => new(Files.SetItem(path, bytes));

    public TinySite With(string path, string text) => With(path, Encoding.UTF8.GetBytes(text));

    public TinySite Without(string path) => new(Files.Remove(path));

    /// <summary>With every rule no more than a warning, so that the worst input is published too.</summary>
    public TinySite Lenient() => With("site.yaml", Encoding.UTF8.GetString(Files["site.yaml"].Span)
        + "checks:\n" + string.Concat(RuleBook.All.Select(rule => $"  {rule.Code}: warning\n")));

    /// <summary>With a page in English: its front matter is made up.</summary>
    public TinySite WithPage(string id, string markdown) => With($"en/{id}.md", FrontMatter(id) + markdown);

    public static string FrontMatter(string id) => $"---\ntitle: The page {id}\ndescription: What {id} tells.\nneeds-sources: false\n---\n\n";

    /// <summary>
    /// With all files of a folder in the place of those of the same path. A file whose name ends in <c>.gone</c> takes one away;
    /// <c>%50</c> in a name stands for <c>P</c>.
    /// </summary>
    public TinySite Over(string folder) => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Select(file => (Path: Uri.UnescapeDataString(Path.GetRelativePath(folder, file).Replace('\\', '/')), File: file))
        .Aggregate(this, (site, file) => file.Path.EndsWith(".gone", StringComparison.Ordinal)
            ? site.Without(file.Path[..^".gone".Length])
            : site.With(file.Path, File.ReadAllBytes(file.File)));

    /// <summary>
    /// Takes it through every stage. Files under <c>theme/strings/</c> and <c>theme/styles/</c> are no input but change the theme's texts and colours:
    /// see <see cref="PatchedTheme"/>.
    /// </summary>
    public BuiltSite Build(SiteOptions? options = null)
    {
        var texts = Files.Where(file => file.Key.StartsWith(StringsFolder, StringComparison.Ordinal))
            .ToDictionary(file => Path.GetFileNameWithoutExtension(file.Key), file => Encoding.UTF8.GetString(file.Value.Span));
        var styles = Files.Where(file => file.Key.StartsWith(StylesFolder, StringComparison.Ordinal)).ToDictionary();
        ITheme theme = texts.Count + styles.Count == 0 ? Theme : new PatchedTheme(Theme, texts, styles);
        var sources = Files.Where(file => !file.Key.StartsWith(StringsFolder, StringComparison.Ordinal) && !file.Key.StartsWith(StylesFolder, StringComparison.Ordinal))
            .Select(file => new SourceFile(file.Key, file.Value));
        return InMemoryEngine.Run(sources, theme, options ?? new()) with { Texts = new(sources.Concat(theme.Strings)) };
    }

    private static RazorTheme Theme { get; } = new();
}
