using LmsSite.Tests.Translations.Drivers;

namespace LmsSite.Tests.Translations;

/// <summary>What must be the same in every language. Each difference is told with both places.</summary>
public sealed class StructureTests
{
    private static IEnumerable<string> Between(string source, string translation, string code, string language = "es") =>
        TranslatedSite.Empty.With("en/words.md", TranslatedSite.FrontMatter + "A {#a}\n:   B.\n\nC {#c}\n:   D.\n").WithSource("x\n\n## A {#a}\n\n" + source).WithTranslation(language, "y\n\n## B {#a}\n\n" + translation).Faults(code);

    [Theory]
    [InlineData("38.5 °C", "38,5 °C")]
    [InlineData("38.5 °C", "٣٨٫٥ °م", "ar")]
    [InlineData("38.5 °C", "38.5 °م", "ar")]
    [InlineData("1,044 pages", "1.044 páginas")]
    [InlineData("1,044 pages", "1 044 páginas")]
    [InlineData("1,044 pages", "١٬٠٤٤ صفحة", "ar")]
    [InlineData("40% of 37", "37 … 40 %")]
    [InlineData("40%", "٤٠٪", "ar")]
    [InlineData("40%", "40 por ciento")]
    [InlineData("5 cm", "5 centímetros")]
    [InlineData("5 mg", "5 unidades que no conocemos")]
    [InlineData("5 mg", "５ mg")]
    [InlineData("in 2026", "二〇二六")]
    [InlineData("7 to 12 days", "de 7 a 12 días")]
    [InlineData("two bees", "dos abejas")]
    [InlineData("[@bee2020, p. 3] 7", "7 [@bee2020, pág. 3]")]
    public void The_same_number_may_be_written_as_the_language_writes_it(string source, string translation, string language = "es") =>
        Assert.Empty(Between(source, translation, "LMS512", language));

    [Theory]
    [InlineData("Wait 5 minutes.", "Espere 50 minutos.", "\"50\" stands here, but \"5\" in the source at en/stings.md(12,1)")]
    [InlineData("Above 38.5 °C.", "Más de 385 °C.", "\"385 (celsius)\" stands here, but \"38.5 (celsius)\" in the source at en/stings.md(12,1)")]
    [InlineData("Take 5 mg.", "Tome 5 g.", "\"5 (gram)\" stands here, but \"5 (milligram)\" in the source at en/stings.md(12,1)")]
    [InlineData("About 40%.", "Casi 40.", "\"40\" stands here, but \"40 (percent)\" in the source at en/stings.md(12,1)")]
    [InlineData("Above 38 °C (100.4 °F).", "Más de 38 °C.", "\"100.4 (fahrenheit)\" is missing here; it stands in the source at en/stings.md(12,1)")]
    [InlineData("Wait.", "Espere 5 minutos.", "\"5\" stands here, but not in the source")]
    public void Another_number_or_unit_is_an_error_at_both_places(string source, string translation, string what) =>
        Assert.Contains(what, Assert.Single(Between(source, translation, "LMS512")));

    [Fact]
    public void Words_of_charts_are_held_to_it_too() =>
        Assert.Single(Between("```icon-array\ntitle: After 5 years\nitems:\n  - {label: Hives, value: 3}\n```\n", "```icon-array\ntitle: Después de 6 años\nitems:\n  - {label: Colmenas, value: 3}\n```\n", "LMS512"));

    [Theory]
    [InlineData("LMS511", "B [@bee2020]. W [@wasp2021].", "W [@wasp2021]. B.", "this section cites @bee2020 not at all, its source at en/stings.md(10,1) once")]
    [InlineData("LMS513", "[A](words.md#a)", "[A](words.md)", "this section links to words.md#a not at all, its source at en/stings.md(10,1) once")]
    [InlineData("LMS513", "[A](words.md#a)", "[A](words.md#c)", "this section links to words.md#c once, its source at en/stings.md(10,1) not at all")]
    [InlineData("LMS514", "```icon-array\ntitle: T\nitems:\n  - {label: L, value: 3}\n```\n", "```icon-array\ntitle: T\nitems:\n  - {label: L, value: 4}\n```\n", "here stands icon-array of 100 with the values 4, in the source at en/stings.md(10,1) icon-array of 100 with the values 3")]
    [InlineData("LMS514", "```emergency-numbers\n```\n", "Nada.", "here stands nothing more, in the source at en/stings.md(10,1) emergency-numbers")]
    [InlineData("LMS515", "> [!CAUTION]\n> C\n\n> [!TIP]\n> T\n", "> [!TIP]\n> T\n\n> [!CAUTION]\n> C\n", "here stands [!TIP], in the source at en/stings.md(10,1) [!CAUTION]")]
    [InlineData("LMS516", "- [ ] A?\n- [ ] B?\n", "- [ ] A y B?\n", "this section has 1 to tick, its source at en/stings.md(10,1) has 2")]
    [InlineData("LMS517", "Mite {#mite}\n:   A pest.\n", "Ácaro {#acaro}\n:   Una plaga.\n", "this section defines mite not at all")]
    public void So_is_all_else_that_a_language_may_not_change(string code, string source, string translation, string what) =>
        Assert.Contains(Between(source, translation, code), fault => fault.Contains(what, StringComparison.Ordinal));

    [Fact]
    public void The_order_of_citations_and_links_is_the_languages_own() =>
        Assert.Empty(Between("B [@bee2020; @wasp2021]. [A](words.md#a) [C](words.md#c)", "[C](words.md#c) [A](words.md#a). B [@wasp2021; @bee2020].", "LMS511").Concat(Between("[A](words.md#a) [C](words.md#c)", "[C](words.md#c) [A](words.md#a)", "LMS513")));

    [Fact]
    public void A_section_whose_source_has_changed_since_is_only_told_to_be_outdated()
    {
        var site = TranslatedSite.Empty.WithSource("x\n\n## A {#a}\n\n5 bees").WithTranslation("es", "y\n\n## B {#a}\n\n5 abejas").WithAllAccepted("es");
        Assert.Equal(["LMS509"], site.WithSource("x\n\n## A {#a}\n\n6 bees").Codes);
    }

    [Theory]
    [InlineData("ar", "Take out the sting and cool the skin with water.", true)]
    [InlineData("ar", "أخرج الإبرة وبرّد الجلد بالماء البارد ثم خذ cetirizine إذا لزم.", false)]
    [InlineData("es", "Saque el aguijón y enfríe la piel con agua.", false)]
    public void A_section_in_the_wrong_script_is_told(string language, string translation, bool told) =>
        Assert.Equal(told, Between("Wash it well.", translation, "LMS518", language).Any());

    [Theory]
    [InlineData("Take out the sting with care.", true)]
    [InlineData("The Royal Bee Society", false)]
    public void A_paragraph_that_pretends_to_be_translated_is_told(string paragraph, bool told) =>
        Assert.Equal(told, Between(paragraph, paragraph, "LMS519").Any());
}
