using System.Collections.Immutable;
using System.Text;
using LmsSite.Core;
using LmsSite.Core.Composing;
using LmsSite.Core.Reading;
using LmsSite.Core.Resolving;
using LmsSite.Core.Sources;
using LmsSite.Tests.Translations.Drivers;

namespace LmsSite.Tests.Preview;

/// <summary>An edit is shown by resolving one page and planning nothing anew. Nobody may see that it was done so.</summary>
public sealed class EditedPageTests
{
    private static TranslatedSite Bees { get; } = TranslatedSite.Empty
        .With("en/index.md", TranslatedSite.FrontMatter.Replace("Stings", "Home", StringComparison.Ordinal) + "Read [of stings](stings.md#wood).\n")
        .With("en/words.md", TranslatedSite.FrontMatter + "A {#a}\n:   B.\n\nC {#c}\n:   D.\n")
        .WithSource("Use pine [@bee2020].\n\n## Wood {#wood}\n\nOr oak: [a word](words.md#a).\n")
        .WithTranslation("es", "Use pino [@bee2020].\n\n## Madera {#wood}\n\nO roble: [una palabra](words.md#a).\n")
        .WithAllAccepted("es");

    [Theory]
    [InlineData("en/stings.md", "pine", "larch")]
    [InlineData("en/stings.md", "title: Stings", "title: Bites")]
    [InlineData("en/stings.md", "[@bee2020]", "[@wasp2021; @bee2020]")]
    [InlineData("en/stings.md", "Or oak", "Or [what stands below](#new).\n\n## New {#new}\n\nOak, [as here](stings.md#new)")]
    [InlineData("en/stings.md", "words.md#a", "words.md#c")]
    [InlineData("en/stings.md", "words.md#a", "nowhere.md")]
    [InlineData("en/words.md", "A {#a}", "E {#a}")]
    [InlineData("en/index.md", "stings.md#wood", "words.md#a")]
    [InlineData("es/stings.md", "pino", "alerce")]
    [InlineData("es/stings.md", "## Madera {#wood}", "")]
    public void Every_page_is_as_if_the_whole_guide_had_been_made_anew(string path, string was, string becomes)
    {
        var (quick, whole) = (Edited(path, was, becomes), Pages(path, was, becomes));
        Assert.Equal(whole.Keys, quick.Keys);
        Assert.All(whole, page => Assert.Equal(page.Value, quick[page.Key]));
    }

    [Fact]
    public void Only_a_link_from_another_page_to_a_section_that_is_gone_waits_for_the_whole_guide()
    {
        var (quick, whole) = (Edited("en/stings.md", "{#wood}", "{#timber}"), Pages("en/stings.md", "{#wood}", "{#timber}"));
        Assert.Equal(["ar/index.html", "en/index.html", "es/index.html"], whole.Keys.Where(page => whole[page] != quick[page]));
        Assert.Contains("stings.html#wood", quick["en/index.html"]);
        Assert.DoesNotContain("stings.html#wood", whole["en/index.html"]);
    }

    /// <summary>The pages as a preview shows them after the edit: from the plan of the guide before.</summary>
    private static SortedDictionary<string, string> Edited(string path, string was, string becomes)
    {
        var pipeline = new SitePipeline(Bees.Theme, new());
        var before = pipeline.Resolve(Inputs(Bees, pipeline)).Guide!;
        var plan = pipeline.ComposePages(before).Plan;
        var id = path.Split('/')[1].Replace(".md", "", StringComparison.Ordinal);
        var after = EditedPage.In(before, [.. Inputs(Edit(path, was, becomes), pipeline).OfType<Input.OfPage>().Select(input => input.Page).Where(page => page.Id.Path == id)]);
        return Html(pipeline, plan with { Guide = after, Files = [.. plan.Files.Select(file => file.After(after))] });
    }

    /// <summary>The pages of the edited guide.</summary>
    private static SortedDictionary<string, string> Pages(string path, string was, string becomes)
    {
        var pipeline = new SitePipeline(Bees.Theme, new());
        return Html(pipeline, pipeline.ComposePages(pipeline.Resolve(Inputs(Edit(path, was, becomes), pipeline)).Guide!).Plan);
    }

    private static TranslatedSite Edit(string path, string was, string becomes)
    {
        Assert.Contains(was, Bees.Files[path], StringComparison.Ordinal);
        return Bees.With(path, Bees.Files[path].Replace(was, becomes, StringComparison.Ordinal));
    }

    private static ImmutableArray<Input> Inputs(TranslatedSite site, SitePipeline pipeline) =>
        [.. site.Files.Select(file => new SourceFile(file.Key, Encoding.UTF8.GetBytes(file.Value))).Concat(pipeline.ThemeInputs).Select(pipeline.Read)];

    private static SortedDictionary<string, string> Html(SitePipeline pipeline, Plan plan) => new(plan.Files
        .Where(file => file is PlannedFile.OfPage or PlannedFile.OfPart or PlannedFile.OfGateway or PlannedFile.OfSitemap)
        .ToDictionary(file => file.Path, file => Encoding.UTF8.GetString(pipeline.Render(file, plan).Bytes.Span)), StringComparer.Ordinal);
}
