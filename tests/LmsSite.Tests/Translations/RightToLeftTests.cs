using AngleSharp.Dom;
using LmsSite.Core.Languages;
using LmsSite.Tests.Translations.Drivers;

namespace LmsSite.Tests.Translations;

/// <summary>Names, doses and abbreviations in Latin letters stay in one piece inside text that is written from the right.</summary>
public sealed class RightToLeftTests
{
    [Theory]
    [InlineData("خذ cetirizine الآن.", "cetirizine")]
    [InlineData("فوق 38 °C (100.4 °F).", "38 °C (100.4 °F)")]
    [InlineData("(LMS) والنحل", "LMS")]
    [InlineData("النحل (LMS)", "LMS")]
    [InlineData("اسأل عن PET-CT، ثم MRI.", "PET-CT|MRI")]
    [InlineData("انتظر 5 دقائق.", "")]
    [InlineData("من 7–12 يومًا", "")]
    public void What_is_kept_together(string text, string runs) =>
        Assert.Equal(runs, string.Join('|', Isolation.Runs(text).Where(run => run.IsIsolated).Select(run => run.Text)));

    [Fact]
    public void A_run_takes_no_sign_and_no_bracket_of_the_sentence_with_it_and_nothing_is_lost() =>
        Assert.Equal("النحل (<bdi>A &amp; B</bdi>). نعم", Isolation.Markup("النحل (A & B). نعم"));

    [Fact]
    public void Emphasis_and_links_inside_the_sentence_are_no_border()
    {
        var page = TranslatedSite.Empty.WithSource("Take **cetirizine** now.\n").WithTranslation("ar", "خذ **cetirizine** الآن.\n").WithAllAccepted("ar");
        Assert.Contains("خذ <strong><bdi>cetirizine</bdi></strong> الآن.", page.Html("ar/stings.html"));
    }

    [Theory]
    [InlineData("خذ cyclophosphamide", true)]
    [InlineData("The Arabic word نحل means bee.", false)]
    [InlineData("38 °C", false)]
    public void A_sentence_has_the_direction_of_most_of_its_words(string text, bool fromRight) => Assert.Equal(fromRight, Isolation.IsRightToLeft(text));

    [Fact]
    public void Text_that_is_written_from_the_left_has_no_such_marks() =>
        Assert.Empty(TranslatedSite.Empty.WithSource("Take cetirizine.\n").Document("en/stings.html").QuerySelectorAll(".words bdi"));

    [Fact]
    public void A_name_in_a_sentence_of_the_interface_is_isolated_by_signs_that_nobody_sees()
    {
        var theme = LanguageTheme.Of().WithText("ar", LanguageTheme.Changed("ar", text => text).Replace("translation-read-by: Translation read against the original by {name} on {date}.", "translation-read-by: قرأها {name} يوم {date}."));
        var site = (TranslatedSite.Empty with { Theme = theme }).WithLanguages("{tag: en, name: English}", "{tag: ar, name: العربية, direction: rtl}").WithSource("A.\n")
            .With("ar/stings.md", TranslatedSite.FrontMatter.Replace("written", "read-by: {name: Ann Lee, role: reader, date: 2026-05-03}\nwritten") + "أ.\n").WithAllAccepted("ar");
        Assert.Contains("\u2068Ann Lee\u2069", site.Document("ar/stings.html").Body!.Text());
    }
}
