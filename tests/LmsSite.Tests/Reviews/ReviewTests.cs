using LmsSite.Tests.Drivers;

namespace LmsSite.Tests.Reviews;

/// <summary>What readers are told of who has read a page, and what is not passed over in silence.</summary>
public sealed class ReviewTests
{
    [Fact]
    public void A_review_is_shown_with_name_role_and_day() => Assert.Contains("Reviewed by A. Keeper, vet, on 3 May 2026.",
        Page("reviewed: {name: A. Keeper, role: vet, date: 2026-05-03}\n").WithoutFaults().Text("en/hive.html"));

    [Fact]
    public void A_review_without_its_day_is_a_fault_and_not_left_out_in_silence() =>
        Assert.Equal("en/hive.md(5,11): error LMS104: the key \"date\" is missing", Assert.Single(Page("reviewed: {name: A. Keeper, role: vet}\n").Faults).ToString());

    [Fact]
    public void The_work_of_a_machine_is_said_to_be_one_even_where_nobody_has_accepted_it() => Assert.Contains("This translation was made by machine.",
        TinySite.English
            .With("site.yaml", "address: https://bees.example/\nlanguages:\n  - {tag: en, name: English}\n  - {tag: es, name: Español}\nchecks: {LMS508: off}\n")
            .With("es/guide.yaml", "name: Abejas\ndescription: Cómo cuidar abejas.\ngroups:\n  pages: Todas las páginas\n")
            .With("theme/strings/es.yaml", "machine-translation: This translation was made by machine.\n")
            .With("es/index.md", "---\ntitle: Abejas\ndescription: Cómo empezar.\nneeds-sources: false\ntranslation: machine\n---\n\nBienvenido.\n\n## Empiece aquí {#begin}\n\nSiga leyendo.\n")
            .Build().Text("es/index.html"));

    private static BuiltSite Page(string frontMatter) => TinySite.English
        .With("en/hive.md", $"---\ntitle: Hive\ndescription: What a hive is.\nneeds-sources: false\n{frontMatter}---\n\nWood.\n").Build();
}
