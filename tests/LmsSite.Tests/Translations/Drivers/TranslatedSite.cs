using System.Collections.Immutable;
using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using LmsSite.Core;
using LmsSite.Core.Diagnostics;
using LmsSite.Core.Provenance;
using LmsSite.Core.Resolving;
using LmsSite.Core.Sources;
using LmsSite.Core.Translating;

namespace LmsSite.Tests.Translations.Drivers;

/// <summary>
/// A guide about bees in English and other languages, in memory. It is never changed: every <c>With…</c> is another guide.
/// A translated page is a page in English with words put in their places: what a test says is all that differs.
/// </summary>
internal sealed record TranslatedSite(ImmutableSortedDictionary<string, string> Files, LanguageTheme Theme)
{
    /// <summary>What stands before the text of a page, unless a test brings its own.</summary>
    public const string FrontMatter = "---\ntitle: Stings\ndescription: What to do about stings.\nneeds-sources: false\nwritten: 2026-05-03\n---\n\n";

    /// <summary>English, Spanish and Arabic, with a home page that nobody translated.</summary>
    public static TranslatedSite Empty { get; } = new TranslatedSite(ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal), LanguageTheme.Of("es", "ar", "es-MX"))
        .WithLanguages("{tag: en, name: English}", "{tag: es, name: Español}", "{tag: ar, name: العربية, direction: rtl}")
        .With("references.json", """[{"id": "bee2020", "type": "book", "title": "Bees", "URL": "https://bees.example/book", "author": [{"literal": "A Beekeeper"}], "issued": {"date-parts": [[2020]]}}, {"id": "wasp2021", "type": "book", "title": "Wasps", "URL": "https://bees.example/wasps", "author": [{"literal": "A Beekeeper"}], "issued": {"date-parts": [[2021]]}}]""")
        .With("en/index.md", FrontMatter + "Welcome.\n");

    public TranslatedSite WithLanguages(params string[] languages) => languages
        .Select(language => language.Split(["tag: ", ","], StringSplitOptions.None)[1])
        .Aggregate(With("site.yaml", $"address: https://bees.example/\nlanguages:\n{string.Concat(languages.Select(language => $"  - {language}\n"))}"),
            (site, tag) => site.With($"{tag}/guide.yaml", "name: Bees\ndescription: How to keep bees.\ngroups:\n  pages: All pages\n"));

    public TranslatedSite With(string path, string text) => this with { Files = Files.SetItem(path, text) };

    /// <summary>With the page "stings" in English.</summary>
    public TranslatedSite WithSource(string markdown) => With("en/stings.md", FrontMatter + markdown);

    /// <summary>With its translation.</summary>
    public TranslatedSite WithTranslation(string language, string markdown) => With($"{language}/stings.md", FrontMatter + markdown);

    /// <summary>With all that is translated into this language accepted as it stands: the test begins after that.</summary>
    public TranslatedSite WithAllAccepted(string language)
    {
        var (guide, faults) = Resolve();
        var pages = guide!.Languages.Single(other => other.Language.Tag == language).Pages.Where(page => page.State is not Translation.Missing);
        return pages.Aggregate(this, (site, page) => site.Accept(language, page.Id.Path, [.. page.Sections.Where(section => section.State is not Translation.Missing).Select(section => section.Section.Id).Append("").Distinct()]));
    }

    public TranslatedSite Accept(string language, string page, params string[] sections)
    {
        var answer = Answer(new(language, page, [.. sections.Select(id => id.Length == 0 ? AcceptanceRequest.Opening : id)], false));
        var granted = Assert.IsType<Acceptance.Granted>(answer);
        return WithRecord(language, granted.Record);
    }

    public TranslatedSite WithRecord(string language, TranslatedFrom record) => With($"{language}/{TranslatedFrom.FileName}", record.ToText());

    public Acceptance Answer(AcceptanceRequest request)
    {
        var (guide, faults) = Resolve();
        return Accepting.Accept(guide!, faults, request);
    }

    public Resolved Resolve()
    {
        var pipeline = new SitePipeline(Theme, new());
        return pipeline.Resolve([.. Files.Select(file => new SourceFile(file.Key, Encoding.UTF8.GetBytes(file.Value))).Concat(pipeline.ThemeInputs).Select(pipeline.Read)]);
    }

    /// <summary>The faults of one kind, as a person reads them.</summary>
    public IEnumerable<string> Faults(string code) => Resolve().Faults.Where(fault => fault.Rule.Code == code).Select(fault => fault.ToString());

    /// <summary>The codes of everything that is wrong between languages.</summary>
    public IEnumerable<string> Codes => Resolve().Faults.Where(fault => fault.Rule.Code.StartsWith("LMS5", StringComparison.Ordinal)).Select(fault => fault.Rule.Code);

    public GuidePage Page(string language, string page = "stings") =>
        Resolve().Guide!.Languages.Single(other => other.Language.Tag == language).ById[new(page)];

    public Translation StateOf(string language, string section) => Page(language).Sections.Single(shown => shown.Section.Id == section).State;

    public string Html(string path)
    {
        var (guide, faults) = Resolve();
        Assert.DoesNotContain(faults, fault => fault.Severity == Severity.Error);
        var pipeline = new SitePipeline(Theme, new());
        var plan = pipeline.Compose(guide!).Plan;
        return Encoding.UTF8.GetString(pipeline.Render(plan.Files.Single(file => file.Path == path), plan).Bytes.Span);
    }

    public IHtmlDocument Document(string path) => new HtmlParser().ParseDocument(Html(path));
}
