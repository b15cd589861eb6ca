using AngleSharp.Dom;
using LmsSite.Tests.Translations.Drivers;

namespace LmsSite.Tests.Translations;

/// <summary>What a reader of a translation is told about it, in the language of the frame.</summary>
public sealed class NoticeTests
{
    private const string Source = "Bees.\n\n## One {#one}\n\nA.\n\n## Two {#two}\n\nB.\n";

    private static TranslatedSite Accepted { get; } = TranslatedSite.Empty.WithSource(Source).WithTranslation("es", "Abejas.\n\n## Uno {#one}\n\nA.\n\n## Dos {#two}\n\nB.\n").WithAllAccepted("es");

    private static IElement? NoticeOf(TranslatedSite site, string section) => site.Document("es/stings.html").QuerySelector($"section[aria-labelledby={section}] .notice");

    [Fact]
    public void A_current_page_says_nothing() => Assert.Empty(Accepted.Document("es/stings.html").QuerySelectorAll(".notice"));

    [Fact]
    public void An_outdated_section_says_so_with_the_day_and_leads_to_the_same_section_of_the_original()
    {
        var notice = NoticeOf(Accepted.WithSource(Source.Replace("A.", "Changed.")), "one");
        Assert.Equal("This part was changed in English on 3 May 2026. The translation is not yet up to date. Read this in English", notice!.TextContent);
        Assert.Equal(("../en/stings.html#one", "en"), (notice.QuerySelector("a")!.GetAttribute("href"), notice.QuerySelector("a")!.GetAttribute("hreflang")));
        Assert.Equal("es", notice.GetAttribute("lang"));
    }

    [Fact]
    public void Of_the_other_sections_nothing_is_said() => Assert.Null(NoticeOf(Accepted.WithSource(Source.Replace("A.", "Changed.")), "two"));

    [Fact]
    public void An_outdated_opening_is_told_above_the_title()
    {
        var page = Accepted.WithSource(Source.Replace("Bees.", "Bees sting.")).Document("es/stings.html");
        Assert.Equal("../en/stings.html", page.QuerySelector(".article-head > .notice a")!.GetAttribute("href"));
    }

    [Fact]
    public void Where_nobody_knows_the_reader_is_told_that_nobody_knows()
    {
        var fresh = TranslatedSite.Empty.WithSource(Source).WithTranslation("es", "Abejas.\n\n## Uno {#one}\n\nA.\n\n## Dos {#two}\n\nB.\n");
        Assert.StartsWith("We do not know if this part still matches the text in English.", NoticeOf(fresh, "one")!.TextContent);
    }

    [Fact]
    public void A_missing_section_is_the_original_in_its_own_language_with_a_notice_in_the_readers()
    {
        var shorter = TranslatedSite.Empty.WithSource(Source).WithTranslation("ar", "نحل.\n\n## Uno {#one}\n\nA.\n").WithAllAccepted("ar");
        var section = shorter.Document("ar/stings.html").QuerySelector("section[aria-labelledby=two]")!;
        var notice = section.QuerySelector(".notice")!;
        Assert.Equal(("en", "ltr", "ar", "rtl"), (section.GetAttribute("lang"), section.GetAttribute("dir"), notice.GetAttribute("lang"), notice.GetAttribute("dir")));
    }

    [Fact]
    public void The_links_to_other_languages_say_which_are_not_complete()
    {
        var links = Accepted.Document("en/stings.html").QuerySelectorAll(".languages a").Select(link => link.TextContent);
        Assert.Equal(["Español not yet complete", "العربية not yet complete"], links);
        var complete = Accepted.With("es/index.md", TranslatedSite.FrontMatter + "Hola.\n");
        Assert.Equal("Español", complete.Document("en/stings.html").QuerySelector(".languages a")!.TextContent);
    }
}
