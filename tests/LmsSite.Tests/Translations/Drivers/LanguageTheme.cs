using System.Collections.Immutable;
using System.Text;
using LmsSite.Core.Composing;
using LmsSite.Core.Languages;
using LmsSite.Core.Resolving;
using LmsSite.Core.Sources;
using LmsSite.Theme;
using YamlDotNet.RepresentationModel;

namespace LmsSite.Tests.Translations.Drivers;

/// <summary>The real theme, with made-up strings for more languages: the English ones, each value changed by a rule.</summary>
internal sealed class LanguageTheme(ImmutableArray<SourceFile> strings) : ITheme
{
    private const string Folder = "theme/strings/";

    private static readonly RazorTheme Real = new();

    public ImmutableArray<SourceFile> Strings => strings;

    public ThemeAssets Assets => Real.Assets;

    public ThemeColours Colours => Real.Colours;

    public OutputFile Script(GuideLanguage frame) => Real.Script(frame);

    public byte[] Render(PageView view) => Real.Render(view);

    public byte[] Render(GatewayView view) => Real.Render(view);

    public byte[] Render(NotFoundView view) => Real.Render(view);

    public byte[] Render(DoorwayView view) => Real.Render(view);

    public byte[] Render(WholeView view) => Real.Render(view);

    public byte[] Render(BookView view) => Real.Render(view);

    /// <summary>With the English texts for these languages too.</summary>
    public static LanguageTheme Of(params string[] tags) => tags.Aggregate(new LanguageTheme([English]), (theme, tag) => theme.With(tag, text => text));

    /// <summary>With one more language, whose texts are the English ones changed by a rule.</summary>
    public LanguageTheme With(string tag, Func<string, string> change) => WithText(tag, Changed(tag, change));

    public LanguageTheme WithText(string tag, string yaml) =>
        new([.. strings.Where(file => file.Path != $"{Folder}{tag}.yaml"), new($"{Folder}{tag}.yaml", Encoding.UTF8.GetBytes(yaml))]);

    /// <summary>The strings of a language as a file.</summary>
    public static string Changed(string tag, Func<string, string> change)
    {
        var yaml = new YamlStream();
        yaml.Load(new StringReader(Encoding.UTF8.GetString(English.Bytes.Span)));
        var root = (YamlMappingNode)yaml.Documents[0].RootNode;
        foreach (var (key, value) in root.Children.ToList())
        {
            root.Children[key] = ((YamlScalarNode)key).Value switch
            {
                "decimal-sign" => new YamlScalarNode(tag.Split('-')[0] is "es" ? "," : tag == "ar" ? "٫" : "."),
                "date" => value,
                "sources" => new YamlMappingNode(PluralRule.Of(tag).Categories.SelectMany(category =>
                    new[] { new YamlScalarNode(category.ToString().ToLowerInvariant()), new YamlScalarNode(change(category == PluralCategory.One ? "Source ({number})" : "Sources ({number})")) })),
                _ => Changed(value, change),
            };
        }

        using var text = new StringWriter();
        yaml.Save(text, assignAnchors: false);
        return text.ToString().Replace("...\n", "");
    }

    private static SourceFile English => Real.Strings.Single(file => file.Path == $"{Folder}en.yaml");

    private static YamlNode Changed(YamlNode node, Func<string, string> change) => node switch
    {
        YamlScalarNode scalar => new YamlScalarNode(change(scalar.Value!)),
        YamlSequenceNode list => new YamlSequenceNode(list.Children.Select(child => Changed(child, change))),
        YamlMappingNode map => new YamlMappingNode(map.Children.Select(pair => KeyValuePair.Create(pair.Key, Changed(pair.Value, change)))),
        _ => node,
    };
}
