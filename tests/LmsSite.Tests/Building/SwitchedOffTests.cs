using LmsSite.Tests.Drivers;

namespace LmsSite.Tests.Building;

/// <summary>What site.yaml switches off is not even looked for. What stands beside it is.</summary>
public sealed class SwitchedOffTests
{
    [Theory]
    [InlineData("LMS508: off", "LMS701 LMS706")]
    [InlineData("LMS701: off", "LMS706")]
    [InlineData("LMS706: off", "LMS701")]
    [InlineData("LMS701: off, LMS706: off", "")]
    public void Sources_are_looked_for_as_long_as_one_rule_asks(string checks, string told) =>
        Assert.Equal(told, Told(TinySite.English.With("en/hives.md", "---\ntitle: Hives\ndescription: Of wood.\n---\n\nBees like wood.\n\nNine of 10 like 35 % of it.\n"), checks, "LMS701", "LMS706"));

    [Theory]
    [InlineData("LMS508: off", "LMS512 LMS513")]
    [InlineData("LMS512: off", "LMS513")]
    [InlineData("LMS513: off", "LMS512")]
    public void A_translation_is_held_against_its_source_in_all_else(string checks, string told) =>
        Assert.Equal(told, Told(TinySite.English
            .WithPage("hives", "## Warm {#warm}\n\nKeep 35 °C, see [home](index.md).\n")
            .With("es/guide.yaml", "name: Abejas\ndescription: Cómo cuidar abejas.\ngroups:\n  pages: Todas\n")
            .With("es/hives.md", TinySite.FrontMatter("hives") + "## Calor {#warm}\n\nMantenga 36 °C.\n"), checks, "LMS512", "LMS513"));

    private static string Told(TinySite site, string checks, params string[] codes)
    {
        var languages = "languages:\n  - {tag: en, name: English}\n" + (site.Files.ContainsKey("es/guide.yaml") ? "  - {tag: es, name: Español, fallback: [en]}\n" : "");
        var built = site.With("site.yaml", $"address: https://bees.example/\n{languages}checks: {{{checks}}}\n").Build();
        return string.Join(' ', built.Codes.Intersect(codes).Order(StringComparer.Ordinal));
    }
}
