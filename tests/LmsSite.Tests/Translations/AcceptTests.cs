using LmsSite.Core.Translating;
using LmsSite.Tests.Translations.Drivers;

namespace LmsSite.Tests.Translations;

/// <summary>Accepting says: this translation says what its source now says. It is never said by accident.</summary>
public sealed class AcceptTests
{
    private const string Source = "Bees sting.\n\n## First aid {#first-aid}\n\nWait 5 minutes.\n\n## Later {#later}\n\nRest.\n";
    private const string Spanish = "Las abejas pican.\n\n## Primeros auxilios {#first-aid}\n\nEspere 5 minutos.\n\n## Después {#later}\n\nDescanse.\n";

    private static TranslatedSite Fresh { get; } = TranslatedSite.Empty.WithSource(Source).WithTranslation("es", Spanish);

    private static TranslatedSite Changed { get; } = Fresh.WithAllAccepted("es").WithSource(Source.Replace("Rest", "Sleep"));

    [Fact]
    public void It_names_each_section_that_it_accepts()
    {
        var granted = Assert.IsType<Acceptance.Granted>(Fresh.Answer(new("es", "stings", [], false)));
        Assert.Equal(["stings: Stings", "stings#first-aid: Primeros auxilios", "stings#later: Después"], granted.Sections.Select(section => $"{section.Key}: {section.Title}"));
    }

    [Fact]
    public void The_record_has_a_line_for_each_section_in_an_order_that_is_the_same_everywhere()
    {
        var lines = Fresh.WithAllAccepted("es").Files["es/translated-from.txt"].Split('\n');
        Assert.StartsWith("# Written by \"translations accept\"", lines[0]);
        Assert.Equal(["stings", "stings#first-aid", "stings#later"], lines[1..^1].Select(line => line.Split(' ')[0]));
        Assert.All(lines[1..^1], line => Assert.Matches("^[^ ]+ [0-9a-f]{12} [0-9a-f]{12}$", line));
    }

    [Fact]
    public void A_section_that_nobody_touched_since_its_source_changed_is_refused()
    {
        var refused = Assert.IsType<Acceptance.Refused>(Changed.Answer(new("es", "stings", [], false)));
        Assert.Equal(["The source of later has changed, but its translation is as it was when it was last accepted. If you have read it and it still fits: --section later, or --reviewed for all such sections."], refused.Reasons);
    }

    [Fact]
    public void It_is_accepted_if_it_is_named_or_if_the_translator_says_to_have_read_it()
    {
        Assert.IsType<Acceptance.Granted>(Changed.Answer(new("es", "stings", ["later"], false)));
        Assert.IsType<Acceptance.Granted>(Changed.Answer(new("es", "stings", [], true)));
    }

    [Fact]
    public void It_is_accepted_if_the_translation_was_mended_and_nothing_else_is_accepted_with_it()
    {
        var granted = Assert.IsType<Acceptance.Granted>(Changed.WithTranslation("es", Spanish.Replace("Descanse", "Duerma")).Answer(new("es", "stings", [], false)));
        Assert.Equal("stings#later", Assert.Single(granted.Sections).Key.ToString());
    }

    [Fact]
    public void A_word_mended_before_the_source_changed_is_no_answer_to_the_change()
    {
        var mended = Fresh.WithAllAccepted("es").WithTranslation("es", Spanish.Replace("Descanse", "Repose"));
        var noted = Assert.IsType<Acceptance.Granted>(mended.Answer(new("es", "stings", [], false)));
        Assert.Empty(noted.Sections);
        Assert.IsType<Acceptance.Refused>(mended.WithRecord("es", noted.Record).WithSource(Source.Replace("Rest", "Sleep")).Answer(new("es", "stings", [], false)));
    }

    [Theory]
    [InlineData("Las abejas pican.\n\n## Primeros auxilios {#first-aid}\n\nEspere 5 minutos.\n", "The section later (\"Later\") is not translated. Translate it, or accept the others by name with --section.")]
    public void A_page_that_lacks_a_section_is_refused(string translation, string why) =>
        Assert.Equal([why], Assert.IsType<Acceptance.Refused>(Fresh.WithTranslation("es", translation).Answer(new("es", "stings", [], false))).Reasons);

    [Theory]
    [InlineData("5 minutos", "50 minutos", "LMS512")]
    [InlineData("{#later}", "{#latter}", "LMS503")]
    public void A_page_that_differs_from_its_source_is_refused_and_the_difference_is_shown(string was, string becomes, string code)
    {
        var refused = Assert.IsType<Acceptance.Refused>(Fresh.WithTranslation("es", Spanish.Replace(was, becomes)).Answer(new("es", "stings", [], false)));
        Assert.Contains(refused.Faults, fault => fault.Rule.Code == code);
    }

    [Theory]
    [InlineData("xx", "stings", "\"xx\" is not a language that is translated into. Those are: es, ar.")]
    [InlineData("en", "stings", "\"en\" is not a language that is translated into. Those are: es, ar.")]
    [InlineData("es", "sting", "There is no page \"sting\". Did you mean stings?")]
    [InlineData("ar", "stings", "\"stings\" is not translated into \"ar\".")]
    public void What_does_not_exist_is_refused_with_what_could_be_meant(string language, string page, string why) =>
        Assert.Equal([why], Assert.IsType<Acceptance.Refused>(Fresh.Answer(new(language, page, [], false))).Reasons);
}
