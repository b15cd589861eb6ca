using System.Collections.Frozen;

namespace LmsSite.Core.Schemas;

/// <summary>What each key means, in one or two sentences: editors show them, and the documentation lists them.</summary>
public static class KeyWords
{
    private static readonly FrozenDictionary<string, string> Words = new Dictionary<string, string>
    {
        ["page.title"] = "The page's heading.",
        ["page.short-title"] = "The name in menus, where the title is too long. Default: the title.",
        ["page.description"] = "One sentence: who the page is for and what it answers. It stands below the title and in search engines.",
        ["page.order"] = "Place among its neighbours, lowest first, where site.yaml does not list the pages.",
        ["page.layout"] = "sheet: a page that is made to be printed on one sheet.",
        ["page.needs-sources"] = "false: the page states nothing of the subject, so its statements need no sources.",
        ["page.written"] = "The day on which the page was written.",
        ["page.changed"] = "The day on which what it says last changed, if later than it was written.",
        ["page.checked"] = "The day on which its sources were last read again.",
        ["page.due"] = "The day by which they are to be read again. A page past it is a warning.",
        ["page.reviewed"] = "The clinician who reviewed the page. Leave it out until one has.",
        ["page.reviewed.name"] = "The reviewer's name.",
        ["page.reviewed.role"] = "The reviewer's profession.",
        ["page.reviewed.date"] = "The day of the review.",
        ["page.translation"] = "machine: a machine made this translation; readers are told until somebody has read it.",
        ["page.read-by"] = "The speaker of the language who read the translation against its source.",
        ["page.read-by.name"] = "The reader's name.",
        ["page.read-by.role"] = "The reader's role, such as translator.",
        ["page.read-by.date"] = "The day of the reading.",

        ["site.address"] = "Where the site is published, such as https://example.org/guide/. Only the sitemap, feeds and the like use it; links are relative.",
        ["site.languages"] = "The languages. The first is the one that all others are translated from.",
        ["site.languages.tag"] = "Its BCP 47 tag, such as en, es-MX or zh-Hans; also the name of its folder.",
        ["site.languages.name"] = "Its name in itself, such as Español.",
        ["site.languages.direction"] = "rtl: it is written from the right.",
        ["site.languages.fallback"] = "Languages whose pages stand in where this one has none, best first.",
        ["site.navigation"] = "The groups of the menu, with their pages in reading order. Left out: every page, by folder.",
        ["site.navigation.id"] = "The group's id. Its title stands in each language's guide.yaml.",
        ["site.navigation.pages"] = "Paths of pages without language and extension, such as symptoms.",
        ["site.urgent"] = "The page that every header leads to, such as the danger signs.",
        ["site.about"] = "The page that tells who made the guide.",
        ["site.feedback"] = "Where readers report what is wrong. {page} stands for the page's address, {language} for its language, {form} for content or translation.",
        ["site.licence"] = "The licence of the text.",
        ["site.licence.name"] = "Its name, such as CC BY 4.0.",
        ["site.licence.url"] = "Its address.",
        ["site.subject"] = "What the guide is about, for search engines.",
        ["site.subject.type"] = "A type of schema.org, such as MedicalCondition.",
        ["site.subject.name"] = "Its name.",
        ["site.subject.same-as"] = "An address that means the same, such as its entry in Wikidata.",
        ["site.writing"] = "How easy the text is to be. A limit that is left out is no limit.",
        ["site.writing.sentence-words"] = "Most words in a sentence.",
        ["site.writing.paragraph-sentences"] = "Most sentences in a paragraph.",
        ["site.writing.grade"] = "Highest US school grade of a page, by the formula of Flesch and Kincaid. English only.",
        ["site.writing.abbreviations"] = "Abbreviations that everybody knows, and that need no explanation.",
        ["site.checks"] = "Levels of rules that differ from the usual ones.",
        ["site.checks.*"] = "error stops the build, warning does not, off is silent.",

        ["guide.name"] = "The guide's name, in the header and in page titles.",
        ["guide.description"] = "One sentence on what the guide is and for whom.",
        ["guide.disclaimer"] = "What the guide is not; it stands in the footer.",
        ["guide.groups"] = "Titles of the navigation's groups, by their ids.",
        ["guide.groups.*"] = "The group's title.",
        ["guide.numbers"] = "What this language says otherwise where the source writes a number. Only for comparing numbers.",
        ["guide.numbers.*"] = "The figures that these words stand for.",

        ["search.synonyms"] = "Groups of words and phrases, with commas between, that mean the same to someone who searches.",
        ["search.urgent"] = "Words that show an urgent need, by the section that answers them before all others (page#section).",
        ["search.urgent.*"] = "Words and phrases, with commas between.",
        ["search.a-z"] = "Further entries of the page of all topics, such as medicines with their brand names.",
        ["search.a-z.*"] = "The page, or the section (page#section), that the entry leads to.",

        ["organisations.*"] = "An organisation, by its id.",
        ["organisations.*.name"] = "Its name.",
        ["organisations.*.country"] = "ISO 3166-1 alpha-2 code, EU, or INT for international.",
        ["organisations.*.languages"] = "BCP 47 tags of the languages it answers in; mul for many.",
        ["organisations.*.url"] = "Its address. Only as seen: never guess one.",
        ["organisations.*.phone"] = "Its telephone number, as people of its country write it.",
        ["organisations.*.kind"] = "crisis: a line that listens to people who think of ending their life.",

        ["emergency-numbers.*"] = "The numbers of one country, by its ISO 3166-1 alpha-2 code, or EU.",
        ["emergency-numbers.*.numbers"] = "Numbers for an ambulance, the usual one first, each in quotes.",
        ["emergency-numbers.*.source"] = "Key of the reference that gives them.",

        ["block icon-array.title"] = "What the figures show, in one sentence.",
        ["block icon-array.group"] = "Whom the numbers come from.",
        ["block icon-array.of"] = "How many figures there are, 1 to 1000. Default: 100.",
        ["block icon-array.items"] = "What is counted.",
        ["block icon-array.items.label"] = "Who is counted.",
        ["block icon-array.items.value"] = "How many of them, as a whole number.",
        ["block icon-array.source"] = "Where the numbers come from: \"[@key]\".",
        ["block icon-array.note"] = "What a reader should know about them.",

        ["block bar-chart.title"] = "What the bars show, in one sentence.",
        ["block bar-chart.group"] = "Whom the numbers come from.",
        ["block bar-chart.unit"] = "What the numbers count, such as months.",
        ["block bar-chart.items"] = "The bars.",
        ["block bar-chart.items.label"] = "What the bar stands for.",
        ["block bar-chart.items.value"] = "Its length, in the unit.",
        ["block bar-chart.source"] = "Where the numbers come from: \"[@key]\".",
        ["block bar-chart.note"] = "What a reader should know about them.",

        ["block figure.src"] = "Path of the SVG file from this page, such as ../media/lungs.svg.",
        ["block figure.title"] = "The caption.",
        ["block figure.description"] = "What the drawing tells, for people who cannot see it.",
        ["block figure.labels"] = "The words of its labels in this language, by their data-label.",
        ["block figure.labels.*"] = "The words.",

        ["block organisations.*"] = "What it does, in the page's language; the key is its id in organisations.yaml.",

        ["references.id"] = "The key that citations name: [@key].",
        ["references.type"] = "CSL type: article-journal, webpage, book, report.",
        ["references.title"] = "The true title of the source.",
        ["references.author"] = "Its authors: family and given name, or literal for an organisation.",
        ["references.authors-incomplete"] = "true: it has more authors than are listed.",
        ["references.container-title-short"] = "The journal's short name.",
        ["references.container-title"] = "The journal, book or site that holds it.",
        ["references.publisher"] = "Who published it.",
        ["references.issued"] = "When it was published: [[year, month, day]], of which month and day may be left out.",
        ["references.accessed"] = "When a page of the web was read.",
        ["references.volume"] = "The volume.",
        ["references.issue"] = "The issue.",
        ["references.page"] = "The pages, such as 12-19.",
        ["references.DOI"] = "Its digital object identifier, without https://doi.org/.",
        ["references.PMID"] = "Its number in PubMed.",
        ["references.URL"] = "Its address, beginning with https://.",
        ["references.language"] = "BCP 47 tag of the title's language.",
    }.ToFrozenDictionary();

    /// <summary>Every key that has words, by its path, such as <c>site.languages.tag</c>.</summary>
    public static IEnumerable<string> Paths => Words.Keys.Order(StringComparer.Ordinal);

    /// <summary>The words for a key; null if it has none.</summary>
    public static string? Find(string path) => Words.GetValueOrDefault(path);
}
