using LmsSite.Tests.Translations.Drivers;

namespace LmsSite.Tests.Translations;

/// <summary>The commands as a translator and an editor use them, with the real program, the disk and git.</summary>
public sealed class CommandTests
{
    private static TranslatedSite Site { get; } = TranslatedSite.Empty.WithLanguages("{tag: en, name: English}", "{tag: es, name: Español}")
        .WithSource("Bees sting.\n\n## First aid {#first-aid}\n\nTake out the sting.\n\n## Later {#later}\n\nRest for 2 days.\n")
        .WithTranslation("es", "Las abejas pican.\n\n## Primeros auxilios {#first-aid}\n\nSaque el aguijón.\n\n## Después {#later}\n\nDescanse 2 días.\n");

    /// <summary>Accepted and committed, as a day's work ends.</summary>
    private static Desk Done()
    {
        var desk = new Desk(Site);
        desk.Translations("accept", "es", "stings").Succeeds();
        desk.Commit("Translate stings");
        return desk;
    }

    [Fact]
    public void The_table_counts_sections_by_language_and_page()
    {
        using var desk = Done();
        desk.Edit("en/stings.md", "Rest", "Sleep");
        Assert.Equal("""
            Español (es)
            page    current  outdated  missing  done
            stings        2         1        0  66 %
            total         2         1        1  50 %
            Not translated at all (1 of 2 pages): index


            """, desk.Translations().Succeeds().Output);
    }

    [Fact]
    public void Accept_prints_what_it_accepted_and_writes_the_record()
    {
        using var desk = new Desk(Site);
        Assert.Equal("""
            es stings: accepted 3 sections.
              stings: Stings
              stings#first-aid: Primeros auxilios
              stings#later: Después

            """, desk.Translations("accept", "es", "stings").Succeeds().Output);
        Assert.Equal(4, desk.Read("es/translated-from.txt").Count(sign => sign == '\n'));
    }

    [Fact]
    public void A_refusal_writes_nothing()
    {
        using var desk = new Desk(Site);
        desk.Edit("es/stings.md", "2 días", "20 días");
        Assert.Contains("Nothing was accepted of es stings.", desk.Translations("accept", "es", "stings").Fails().Errors);
        Assert.False(File.Exists(desk.At("es/translated-from.txt")));
    }

    [Fact]
    public void Show_prints_what_changed_since_the_translation_even_many_commits_ago()
    {
        using var desk = Done();
        desk.Edit("en/stings.md", "Rest", "Sleep");
        desk.Commit("Say sleep");
        desk.Edit("en/stings.md", "2 days", "3 days");
        Assert.Equal("""
            --- es stings#later
            ## Later {#later}

            [-Rest-]{+Sleep+} for [-2-]{+3+} days.


            """, desk.Translations("show", "es", "stings").Succeeds().Output);
    }

    [Fact]
    public void Show_says_so_where_there_is_no_history()
    {
        using var desk = new Desk(Site);
        desk.Translations("accept", "es", "stings").Succeeds();
        desk.Edit("en/stings.md", "Rest", "Sleep");
        var output = desk.Translations("show", "es", "stings").Succeeds().Output;
        Assert.Contains("The text that it was translated from is not in git's history of the source. The source as it is now:", output);
        Assert.Contains("Sleep for 2 days.", output);
    }

    [Fact]
    public void A_mended_comma_leaves_current_translations_current()
    {
        using var desk = Done();
        desk.Edit("en/stings.md", "Take out", "Take out,");
        var output = desk.Translations("unchanged", "en", "stings").Succeeds().Output;
        Assert.Contains("--- stings#first-aid\n## First aid {#first-aid}\n\nTake [-out-]{+out,+} the sting.\nStill current: es.", output);
        Assert.Contains("every translated section is current", desk.Translations("show", "es", "stings").Output);
    }

    [Fact]
    public void It_may_be_said_after_the_commit_too()
    {
        using var desk = Done();
        desk.Edit("en/stings.md", "Take out", "Take out,");
        desk.Commit("Add a comma");
        Assert.Contains("Still current: es.", desk.Translations("unchanged", "en", "stings").Succeeds().Output);
    }

    [Fact]
    public void It_makes_nothing_current_that_was_outdated_before()
    {
        using var desk = Done();
        desk.Edit("en/stings.md", "Rest", "Sleep");
        desk.Commit("Say sleep");
        desk.Edit("en/stings.md", "Sleep", "Sleep,");
        Assert.Contains("Still outdated: es: it was outdated before.", desk.Translations("unchanged", "en", "stings").Succeeds().Output);
        Assert.Contains("es stings#later", desk.Translations("show", "es", "stings").Output);
    }

    [Fact]
    public void A_changed_number_is_no_mended_comma()
    {
        using var desk = Done();
        desk.Edit("en/stings.md", "2 days", "3 days");
        Assert.Contains("Still outdated: es: \"2\" stands here, but \"3\" in the source", desk.Translations("unchanged", "en", "stings").Succeeds().Output);
    }

    [Theory]
    [InlineData("show", "fr", "stings", "\"fr\" is not a language that is translated into. Those are: es.")]
    [InlineData("unchanged", "es", "stings", "\"es\" is not the language that others are translated from; that is \"en\".")]
    [InlineData("unchanged", "en", "sting", "There is no page \"sting\". Did you mean stings?")]
    public void What_does_not_exist_is_named(string command, string language, string page, string why)
    {
        using var desk = new Desk(Site);
        Assert.Equal($"error: {why}\n", desk.Translations(command, language, page).Fails().Errors);
    }
}
