using System.Collections.Immutable;
using System.Text;
using LmsSite.Core.Composing;
using LmsSite.Core.Resolving;
using LmsSite.Core.Sources;

namespace LmsSite.Tests.Drivers;

/// <summary>
/// The real theme with other texts. A patch holds only the lines (<c>key: text</c>) that differ from the English strings file,
/// so that a new text of the interface does not break every example.
/// </summary>
/// <param name="theme">The real theme.</param>
/// <param name="patches">Lines for the strings files, by language.</param>
/// <param name="files">Whole files in the place of the theme's own, by path.</param>
internal sealed class PatchedTheme(ITheme theme, IReadOnlyDictionary<string, string> patches, IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files) : ITheme
{
    public ImmutableArray<SourceFile> Strings { get; } =
    [
        .. theme.Strings.Where(file => !patches.ContainsKey(Path.GetFileNameWithoutExtension(file.Path))),
        .. patches.Select(patch => new SourceFile($"{TinySite.StringsFolder}{patch.Key}.yaml", Encoding.UTF8.GetBytes(Patched(English(theme), patch.Value)))),
    ];

    public ThemeAssets Assets => theme.Assets;

    public ThemeColours Colours { get; } = new(Replaced(theme.Colours.Tokens, files), Replaced(theme.Colours.Contrasts, files));

    public OutputFile Script(GuideLanguage frame) => theme.Script(frame);

    public byte[] Render(PageView view) => theme.Render(view);

    public byte[] Render(GatewayView view) => theme.Render(view);

    public byte[] Render(NotFoundView view) => theme.Render(view);

    public byte[] Render(DoorwayView view) => theme.Render(view);

    public byte[] Render(WholeView view) => theme.Render(view);

    public byte[] Render(BookView view) => theme.Render(view);

    private static SourceFile Replaced(SourceFile file, IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files) =>
        files.TryGetValue(file.Path, out var bytes) ? new(file.Path, bytes) : file;

    /// <summary>The texts with the patch's lines in the place of those with the same key.</summary>
    private static string Patched(string texts, string patch)
    {
        var fresh = Lines(patch).ToDictionary(Key);
        var kept = Lines(texts).Select(line => fresh.Remove(Key(line), out var other) ? other : line).ToList();
        return string.Join('\n', kept.Concat(fresh.Values)) + "\n";
    }

    private static string English(ITheme theme) =>
        Encoding.UTF8.GetString(theme.Strings.Single(file => file.Path == TinySite.StringsFolder + "en.yaml").Bytes.Span);

    private static IEnumerable<string> Lines(string text) =>
        text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => !line.StartsWith('#'));

    private static string Key(string line) => line.Split(':')[0];
}
