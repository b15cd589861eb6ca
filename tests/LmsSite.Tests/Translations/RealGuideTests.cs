using System.Text.RegularExpressions;
using LmsSite.Tests.Drivers;
using LmsSite.Tests.Translations.Drivers;

namespace LmsSite.Tests.Translations;

/// <summary>The guide of this repository, through the tools of its translators.</summary>
public sealed partial class RealGuideTests
{
    private static TranslatedSite Guide { get; } = Directory.EnumerateFiles(Path.Combine(Repository.Root, "input"), "*", SearchOption.AllDirectories)
        .Where(file => file.EndsWith(".md", StringComparison.Ordinal) || file.EndsWith(".yaml", StringComparison.Ordinal) || file.EndsWith(".json", StringComparison.Ordinal) || file.EndsWith(".svg", StringComparison.Ordinal) || file.EndsWith(".txt", StringComparison.Ordinal))
        .Aggregate(new TranslatedSite(TranslatedSite.Empty.Files.Clear(), TranslatedSite.Empty.Theme), (site, file) => site.With(Path.GetRelativePath(Path.Combine(Repository.Root, "input"), file).Replace('\\', '/'), File.ReadAllText(file)));

    /// <summary>A language that is nothing but strings and the guide's own words.</summary>
    private static Desk WithNewLanguage() => new(Guide
        .With("site.yaml", Guide.Files["site.yaml"].Replace("  - tag: es\n", "  - tag: xx\n    name: Xx\n  - tag: es\n"))
        .With("xx/guide.yaml", Guide.Files["en/guide.yaml"])
        .With("theme/strings/xx.yaml", LanguageTheme.Changed("xx", text => text)));

    [Fact]
    public void Every_page_comes_back_from_a_file_of_its_paragraphs_as_it_was()
    {
        GettextTools.AreReady();
        using var desk = WithNewLanguage();
        desk.Translations("export", "xx", "--output", desk.At("xx.po")).Succeeds();
        desk.Write("xx.po", Untranslated().Replace(desk.Read("xx.po"), "msgid \"$1\"\nmsgstr \"$1\""));
        desk.Run("msgfmt", "--check", "--output-file", desk.At("xx.mo"), desk.At("xx.po")).Succeeds();
        desk.Translations("import", "xx", desk.At("xx.po")).Succeeds();
        var pages = Guide.Files.Keys.Where(path => path.StartsWith("en/", StringComparison.Ordinal) && path.EndsWith(".md", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(pages);
        Assert.All(pages, page => Assert.Equal(Folded(OwnDates().Replace(desk.Read(page), "")), Folded(desk.Read(page.Replace("en/", "xx/")))));
    }

    [Fact]
    public void Every_translation_leaves_and_comes_back_without_a_changed_byte()
    {
        using var desk = new Desk(Guide);
        foreach (var language in Guide.Resolve().Guide?.Languages.Skip(1).Select(language => language.Language.Tag) ?? ["es"])
        {
            desk.Translations("export", language, "--output", desk.At("out.po")).Succeeds();
            Assert.Contains("0 files written, 0 entries left out", desk.Translations("import", language, desk.At("out.po")).Succeeds().Output);
        }
    }

    /// <summary>Wrapping and the quotes of a value are a matter of taste.</summary>
    private static string Folded(string text) => Regex.Replace(Regex.Replace(text, @"(?<=: )(['""])(.*)\1(?=\n)", "$2").Replace("''", "'"), @"\s+[> ]*", " ").Trim();

    [GeneratedRegex("msgid \"(.+)\"\nmsgstr \"\"(?=\n)")]
    private static partial Regex Untranslated();

    [GeneratedRegex(@"^(?:written|changed|checked|due|reviewed|read-by):.*\n(?:[ \t]+.*\n)*", RegexOptions.Multiline)]
    private static partial Regex OwnDates();
}
