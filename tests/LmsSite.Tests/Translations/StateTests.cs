using LmsSite.Core.Resolving;
using LmsSite.Tests.Translations.Drivers;

namespace LmsSite.Tests.Translations;

/// <summary>Each section of a translation knows whether it still says what its source says.</summary>
public sealed class StateTests
{
    private const string Source = "Bees sting.\n\n## First aid {#first-aid}\n\nTake out the sting.\nCool the skin.\n\n## Later {#later}\n\nRest.\n";
    private const string Spanish = "Las abejas pican.\n\n## Primeros auxilios {#first-aid}\n\nSaque el aguijón.\n\n## Después {#later}\n\nDescanse.\n";

    private static TranslatedSite Accepted { get; } = TranslatedSite.Empty.WithSource(Source).WithTranslation("es", Spanish).WithAllAccepted("es");

    [Fact]
    public void A_translation_that_was_accepted_is_current() => Assert.IsType<Translation.Current>(Accepted.StateOf("es", "first-aid"));

    [Fact]
    public void A_change_in_the_source_makes_that_section_outdated_and_no_other()
    {
        var changed = Accepted.WithSource(Source.Replace("Cool", "Wash"));
        Assert.IsType<Translation.Outdated>(changed.StateOf("es", "first-aid"));
        Assert.IsType<Translation.Current>(changed.StateOf("es", "later"));
        Assert.Equal(["es/stings.md(10,1): warning LMS509: \"first-aid\" has changed at en/stings.md(10,1) on 2026-05-03 since it was translated"], changed.Faults("LMS509"));
    }

    [Theory]
    [InlineData("Take out the sting. Cool\nthe skin.", "wrapped anew")]
    [InlineData("<!-- uncited -->\n\nTake out the sting.\nCool the skin.", "with a mark for the checks")]
    public void What_a_reader_would_not_notice_changes_nothing(string text, string how)
    {
        Assert.NotEmpty(how);
        Assert.IsType<Translation.Current>(Accepted.WithSource(Source.Replace("Take out the sting.\nCool the skin.", text)).StateOf("es", "first-aid"));
    }

    [Fact]
    public void A_boxed_paragraph_may_be_wrapped_anew_but_not_leave_its_box()
    {
        var boxed = Accepted.WithSource("Bees sting.\n\n> [!TIP]\n> Cool the\n> skin.\n").WithTranslation("es", "Las abejas pican.\n\n> [!TIP]\n> Enfríe la piel.\n").WithAllAccepted("es");
        Assert.IsType<Translation.Current>(boxed.WithSource("Bees sting.\n\n> [!TIP]\n> Cool\n> the skin.\n").StateOf("es", ""));
        Assert.IsType<Translation.Outdated>(boxed.WithSource("Bees sting.\n\n> [!TIP]\n\nCool the skin.\n").StateOf("es", ""));
    }

    [Fact]
    public void Title_and_description_belong_to_the_opening()
    {
        var retitled = Accepted.With("en/stings.md", TranslatedSite.FrontMatter.Replace("title: Stings", "title: Bee stings") + Source);
        Assert.IsType<Translation.Outdated>(retitled.Page("es").State);
        Assert.IsType<Translation.Outdated>(retitled.StateOf("es", ""));
        Assert.IsType<Translation.Current>(retitled.StateOf("es", "later"));
    }

    [Fact]
    public void The_day_of_the_change_is_the_sources_own()
    {
        var changed = Accepted.With("en/stings.md", TranslatedSite.FrontMatter.Replace("written: 2026-05-03", "written: 2026-05-03\nchanged: 2026-06-01") + Source.Replace("Rest", "Sleep"));
        Assert.Equal(new Translation.Outdated(new DateOnly(2026, 6, 1)), changed.StateOf("es", "later"));
    }

    [Fact]
    public void What_nobody_accepted_is_not_taken_for_current_and_is_told_once_for_a_whole_page()
    {
        var fresh = TranslatedSite.Empty.WithSource(Source).WithTranslation("es", Spanish);
        Assert.IsType<Translation.Unaccepted>(fresh.StateOf("es", "later"));
        Assert.Equal(["es/stings.md(1,1): warning LMS508: nobody has accepted this translation"], fresh.Faults("LMS508"));
    }

    [Fact]
    public void A_missing_section_shows_the_original()
    {
        var shorter = TranslatedSite.Empty.WithSource(Source).WithTranslation("es", "Las abejas pican.\n").WithAllAccepted("es");
        Assert.Equal(new Translation.Missing(new Translation.Original()), shorter.StateOf("es", "later"));
        Assert.Equal("en", shorter.Page("es").Sections[^1].Language.Tag);
    }

    [Theory]
    [InlineData("> [!CAUTION]\n> Call for help.\n", "LMS510")]
    [InlineData("> [!WARNING]\n> Call today.\n", "LMS510")]
    [InlineData("> [!NOTE]\n> Tell somebody.\n", "LMS509")]
    public void An_outdated_danger_sign_stops_the_build(string box, string code)
    {
        var site = TranslatedSite.Empty.WithSource($"A.\n\n## Signs {{#signs}}\n\n{box}").WithTranslation("es", $"B.\n\n## Señales {{#signs}}\n\n{box.Replace("Call", "Llame")}").WithAllAccepted("es");
        Assert.Equal([code], site.WithSource($"A.\n\n## Signs {{#signs}}\n\n{box}\nMore.\n").Codes.Intersect(["LMS509", "LMS510"]));
    }

    [Fact]
    public void Everything_on_the_urgent_page_is_a_danger_sign()
    {
        var urgent = Accepted.With("site.yaml", Accepted.Files["site.yaml"] + "urgent: stings\n");
        Assert.Contains("LMS510", urgent.WithSource(Source.Replace("Rest", "Sleep")).Codes);
    }

    [Theory]
    [InlineData("<<<<<<< HEAD", "\"<<<<<<< HEAD\" is not a section with two fingerprints")]
    [InlineData("stings#no-such 0123456789ab 0123456789ab", "there is no section \"stings#no-such\" in the original")]
    [InlineData("stings#later 0123456789ab 0123456789ab", "\"stings#later\" is listed twice")]
    public void A_record_that_a_merge_broke_is_an_error(string line, string what)
    {
        var broken = Accepted.With("es/translated-from.txt", Accepted.Files["es/translated-from.txt"] + line + "\n");
        Assert.Contains($"es/translated-from.txt(5,1): error LMS507: {what}", broken.Faults("LMS507"));
    }
}
