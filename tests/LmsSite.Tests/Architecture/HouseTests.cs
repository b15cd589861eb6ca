using System.Text.RegularExpressions;
using LmsSite.Tests.Drivers;

namespace LmsSite.Tests.Architecture;

/// <summary>The rules that hold the house up, read from its own source.</summary>
public sealed partial class HouseTests
{
    /// <summary>Core's folders, each of which uses only those before it.</summary>
    private static readonly string[] Folders =
    [
        "Diagnostics", "Sources", "Messages", "Languages", "Citations", "Linking", "Settings", "Content", "Provenance", "Reading", "Schemas", "Resolving", "Checks", "Search",
        "Composing", "Editions", "Translating", "Gettext", "Authoring",
    ];

    private static readonly string[] Code = ["generator", "theme", "tests"];

    public static TheoryData<string> CoreFolders { get; } = [.. Folders];

    [Theory]
    [MemberData(nameof(CoreFolders))]
    public void A_folder_of_Core_uses_only_those_before_it(string folder)
    {
        var later = Folders[(Array.IndexOf(Folders, folder) + 1)..];
        Assert.Empty(from file in Repository.Sources($"generator/Core/{folder}", ".cs")
                     from Match use in CoreName().Matches(Repository.Text(file))
                     where later.Contains(use.Groups["folder"].Value)
                     select $"{file} uses {use.Groups["folder"].Value}");
    }

    [Fact]
    public void Every_folder_of_Core_has_its_place_in_the_order() =>
        Assert.Equal(Folders.Order(StringComparer.Ordinal), Repository.Sources("generator/Core", ".cs")
            .Select(file => file.Split('/')).Where(parts => parts.Length > 3).Select(parts => parts[2]).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void The_map_in_the_README_shows_the_folders_in_their_order() => Assert.Equal(Folders,
        ReadmeFolder().Matches(Repository.Text("README.md")).Select(folder => folder.Groups["name"].Value));

    [Fact]
    public void Core_knows_no_disk_console_clock_culture_or_network() =>
        Assert.Empty(Places("generator/Core", Edge(), ".cs"));

    [Fact]
    public void No_file_is_longer_than_300_lines() =>
        Assert.Empty(from file in Code.SelectMany(folder => Repository.Sources(folder, ".cs", ".razor", ".css", ".js"))
                     where Repository.Text(file).AsSpan().Count('\n') > 300
                     select file);

    [Fact]
    public void Neither_generator_nor_theme_knows_the_disease() =>
        Assert.Empty(Places("generator", Disease(), ".cs").Concat(Places("theme", Disease(), ".cs", ".razor", ".css", ".js", ".yaml")));

    [Fact]
    public void Style_is_logical_so_that_right_to_left_costs_nothing() => Assert.Empty(Places("theme", PhysicalSide(), ".css"));

    [Fact]
    public void Colours_are_named_in_the_tokens_alone_and_on_paper() =>
        Assert.DoesNotContain(Places("theme", Colour(), ".css"), place => !place.StartsWith("theme/styles/tokens.css", StringComparison.Ordinal)
            && !place.StartsWith("theme/styles/print.css", StringComparison.Ordinal));

    [Fact]
    public void The_theme_asks_nothing_of_any_other_host() => Assert.Empty(Places("theme", OtherHost(), ".css", ".js", ".razor"));

    /// <summary>Types looked up while the program runs are gone when it is compiled ahead of time (docs/performance.md).</summary>
    [Fact]
    public void Nothing_is_serialized_by_looking_at_types() => Assert.Empty(Places("generator", Reflection(), ".cs"));

    private static IEnumerable<string> Places(string folder, Regex forbidden, params string[] extensions) =>
        from file in Repository.Sources(folder, extensions)
        from line in Repository.Text(file).Split('\n').Select((text, index) => (text, number: index + 1))
        where !Comment().IsMatch(line.text) && forbidden.IsMatch(line.text)
        select $"{file}({line.number}): {line.text.Trim()}";

    [GeneratedRegex(@"LmsSite\.Core\.(?<folder>[A-Z]\w+)")]
    private static partial Regex CoreName();

    [GeneratedRegex(@"^\| &emsp;`(?<name>\w+)/`", RegexOptions.Multiline)]
    private static partial Regex ReadmeFolder();

    [GeneratedRegex(@"^\s*(//|/\*|\*)")]
    private static partial Regex Comment();

    [GeneratedRegex(@"(?<![\w.])(File|Directory|Console|Environment|HttpClient)\.\w|DateTime(Offset)?\.(Now|UtcNow|Today)|CurrentCulture|CurrentUICulture")]
    private static partial Regex Edge();

    [GeneratedRegex(@"JsonSerializer\.(Des|S)erialize|SerializeToNode|Activator\.CreateInstance")]
    private static partial Regex Reflection();

    [GeneratedRegex(@"leiomyo|sarcom|\bLMS\b|\bcancer|\btumou?r", RegexOptions.IgnoreCase)]
    private static partial Regex Disease();

    [GeneratedRegex(@"(margin|padding|border)-(left|right|top|bottom)\b|text-align:\s*(left|right)|(?<![\w-])(left|right)\s*:|float:\s*(left|right)")]
    private static partial Regex PhysicalSide();

    [GeneratedRegex(@":[^;]*(#[0-9a-fA-F]{3,8}\b|\brgba?\(|\bhsla?\()")]
    private static partial Regex Colour();

    [GeneratedRegex(@"(src|url|@import|fetch|action)\s*[=(]\s*[""']?(https?:)?//")]
    private static partial Regex OtherHost();
}
