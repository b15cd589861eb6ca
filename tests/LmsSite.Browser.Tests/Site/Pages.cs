namespace LmsSite.Browser.Tests.Site;

/// <summary>The pages of the site, as they follow from the input: tests are listed before anything is built.</summary>
public static class Pages
{
    private const string Original = "en";

    /// <summary>One page of each kind: emergency boxes and a wide table, charts, tick boxes, tables to fill in, a list of terms.</summary>
    private static readonly string[] Kinds = ["get-help-now", "outlook", "questions", "treatment-record", "glossary"];

    private static readonly string Input = Path.Combine(Repository.Root, "input");

    private static string[] Languages { get; } = [.. Directory.GetDirectories(Input)
        .Where(folder => File.Exists(Path.Combine(folder, "guide.yaml"))).Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal)];

    /// <summary>Every page of the original, and of each translation one of each kind: what depends on script and direction, not on the single text.</summary>
    public static TheoryData<string> InEachScript { get; } =
        [.. Languages.SelectMany(language => Of(language, Names(language).Where(name => language == Original || name == "index" || Kinds.Contains(name)))).Prepend("index.html")];

    /// <summary>Every page in the language that all others are translated from.</summary>
    public static TheoryData<string> InOriginal { get; } = [.. Of(Original, Names(Original))];

    /// <summary>One page of each kind.</summary>
    public static TheoryData<string> OfEachKind { get; } = [.. Of(Original, Kinds)];

    private static IEnumerable<string> Of(string language, IEnumerable<string> names) => names.Select(name => $"{language}/{name}.html");

    private static IEnumerable<string> Names(string language) =>
        Directory.EnumerateFiles(Path.Combine(Input, language), "*.md", SearchOption.AllDirectories)
            .Select(file => Path.ChangeExtension(Path.GetRelativePath(Path.Combine(Input, language), file), null).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);
}
