using LmsSite.Core.Settings;
using LmsSite.Tests.Drivers;

namespace LmsSite.Tests.Documentation;

/// <summary>Each page leads to the form where readers say what is wrong, with itself filled in.</summary>
public sealed class FeedbackTests
{
    private static readonly FeedbackForm Issues = new("https://code.example/issues/new?template={form}.yml&page={page}&language={language}");

    private static readonly TinySite Bilingual = TinySite.English
        .With("site.yaml", "address: https://bees.example/\nlanguages:\n  - {tag: en, name: English}\n  - {tag: es, name: Español}\nchecks: {LMS508: off}\n")
        .With("es/guide.yaml", "name: Abejas\ndescription: Cómo cuidar abejas.\ngroups:\n  pages: Todas las páginas\n")
        .With("es/index.md", "---\ntitle: Abejas\ndescription: Cómo empezar.\nneeds-sources: false\n---\n\nBienvenido.\n\n## Empiece aquí {#begin}\n\nSiga leyendo.\n");

    [Fact]
    public void The_page_and_its_language_are_filled_in() => Assert.Equal(
        ["https://code.example/issues/new?template=content.yml&page=https%3A%2F%2Fbees.example%2Fen%2Findex.html&language=English"],
        Links(Bilingual.Build(new(Feedback: Issues)), "en/index.html"));

    [Fact]
    public void A_translated_page_also_leads_to_the_form_for_translations() => Assert.Equal(
        [
            "https://code.example/issues/new?template=content.yml&page=https%3A%2F%2Fbees.example%2Fes%2Findex.html&language=Espa%C3%B1ol",
            "https://code.example/issues/new?template=translation.yml&page=https%3A%2F%2Fbees.example%2Fes%2Findex.html&language=Espa%C3%B1ol",
        ],
        Links(Bilingual.Build(new(Feedback: Issues)), "es/index.html"));

    [Fact]
    public void A_plain_address_is_shown_once_and_as_it_is() =>
        Assert.Equal(["https://bees.example/tell-us"], Links(Bilingual.Build(new(Feedback: new("https://bees.example/tell-us"))), "es/index.html"));

    [Fact]
    public void Without_a_form_nothing_is_shown() => Assert.Empty(Links(Bilingual.Build(), "en/index.html"));

    [Fact]
    public void A_place_that_nothing_fills_is_named_with_the_one_that_was_meant()
    {
        var fault = Assert.Single(TinySite.English.With("site.yaml", "address: https://bees.example/\nlanguages:\n  - {tag: en, name: English}\nfeedback: https://a.example/?p={pagee}\n").Build().Faults);
        Assert.Equal("site.yaml(4,1): error LMS105: \"feedback\" holds {pagee}, which nothing fills; expected {page}, {language} or {form}. Did you mean \"{page}\"?", fault.ToString());
    }

    [Theory]
    [InlineData("content.yml", "page")]
    [InlineData("translation.yml", "page")]
    [InlineData("translation.yml", "language")]
    public void The_forms_of_this_repository_have_the_fields_that_are_filled_in(string form, string field) =>
        Assert.Contains($"id: {field}\n", Repository.Text($".github/ISSUE_TEMPLATE/{form}"));

    [Fact]
    public void The_workflow_publishes_each_page_with_those_forms() =>
        Assert.Contains("issues/new\n", Repository.Text(".github/workflows/publish.yml"));

    private static IEnumerable<string> Links(BuiltSite site, string page) =>
        site.Document(page).QuerySelectorAll(".feedback a").Select(link => link.GetAttribute("href")!);
}
