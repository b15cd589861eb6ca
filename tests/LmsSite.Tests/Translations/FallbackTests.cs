using LmsSite.Core.Resolving;
using LmsSite.Tests.Translations.Drivers;

namespace LmsSite.Tests.Translations;

/// <summary>Where a language has no text of its own, the next of its chain stands in, section by section: Mexican Spanish → Spanish → English.</summary>
public sealed class FallbackTests
{
    private static TranslatedSite Site { get; } = TranslatedSite.Empty
        .WithLanguages("{tag: en, name: English}", "{tag: es, name: Español}", "{tag: es-MX, name: Español (México), fallback: [es]}")
        .WithSource("Bees.\n\n## One {#one}\n\nA.\n\n## Two {#two}\n\nB.\n\n## Three {#three}\n\nC.\n")
        .WithTranslation("es", "Abejas.\n\n## Uno {#one}\n\nA.\n\n## Dos {#two}\n\nB.\n")
        .WithAllAccepted("es");

    private static TranslatedSite InMexico { get; } = Site.WithTranslation("es-MX", "Abejitas.\n\n## Uno, pues {#one}\n\nA.\n").WithAllAccepted("es-MX");

    [Fact]
    public void Each_section_comes_from_the_nearest_language_that_has_it() =>
        Assert.Equal(["es-MX", "es-MX", "es", "en"], InMexico.Page("es-MX").Sections.Select(section => section.Language.Tag));

    [Fact]
    public void A_page_that_is_missing_comes_from_the_nearest_language_and_its_sections_from_where_they_are()
    {
        var page = Site.Page("es-MX");
        Assert.Equal("es", page.Language.Tag);
        Assert.IsType<Translation.Missing>(page.State);
        Assert.Equal(["es", "es", "es", "en"], page.Sections.Select(section => section.Language.Tag));
    }

    [Fact]
    public void What_stands_in_keeps_its_own_state()
    {
        var changed = InMexico.WithSource("Bees.\n\n## One {#one}\n\nA.\n\n## Two {#two}\n\nChanged.\n\n## Three {#three}\n\nC.\n");
        Assert.Equal(new Translation.Missing(new Translation.Outdated(new DateOnly(2026, 5, 3))), changed.StateOf("es-MX", "two"));
    }

    [Fact]
    public void The_faults_of_what_stands_in_are_told_where_it_is_at_home()
    {
        var dead = Site.WithTranslation("es", "Abejas. [Nada](no-such.md).\n\n## Uno {#one}\n\nA.\n");
        Assert.Single(dead.Resolve().Faults, fault => fault.Rule.Code == "LMS301" && fault.Place.File == "es/stings.md");
    }
}
