using System.Text.RegularExpressions;
using LmsSite.Tests.Translations.Drivers;

namespace LmsSite.Tests.Translations;

/// <summary>A language leaves as a gettext PO file and comes back: nothing is lost, and nothing changes that a translator did not change.</summary>
public sealed partial class GettextTests
{
    private const string Source = """
        > [!IMPORTANT]
        > - Bees sting, and
        >   wasps too [@bee2020].

        Keep [calm](#later). It is **not**
        so bad.

        ## First aid {#first-aid}

        > [!CAUTION]
        > **Call for help if you:**
        >
        > - find it hard to breathe [@bee2020; @wasp2021]

        1. Take out the sting.
        2. Cool the skin.

        | Sting | Help |
        |---|---|
        | Bee | Take it out, and cool the skin for 10 minutes. |
        | Wasp | |

        ## Later {#later}

        - [ ] Do I need an allergy test?

        Mite {#mite}
        :   A pest
            of bees.

        ```icon-array
        title: "How many bees: a count"
        items:
          - {label: "alive, in spring", value: 85}
        source: "[@bee2020]"
        ```

        """;

    private const string Spanish = """
        > [!IMPORTANT]
        > - Las abejas pican,
        >   y las avispas también [@bee2020].

        Mantenga la [calma](#later). No es **tan** malo.

        ## Primeros
        """;

    private static TranslatedSite Site { get; } = TranslatedSite.Empty.WithLanguages("{tag: en, name: English}", "{tag: es, name: Español}")
        .WithSource(Source)
        .With("es/stings.md", "---\ntitle: 'Picaduras'\ndescription: >\n  Qué hacer ante\n  una picadura.\n---\n" + Spanish.Replace("\n## Primeros", "") + "\n## Después   {#later}\n\n* [ ] ¿Necesito una prueba\n  de alergia?\n\nÁcaro {#mite}\n:   Una plaga.\n\n```icon-array\ntitle: Cuántas abejas\nitems:\n  - label: vivas en primavera\n    value: 85\nsource: \"[@bee2020]\"\n```\n");

    private static string Entry(string po, string context) => po.Split("\n\n").Single(entry => entry.Contains($"msgctxt \"{context}\"", StringComparison.Ordinal));

    private static void Export(Desk desk, string file = "es.po") => desk.Translations("export", "es", "--format", "po", "--output", desk.At(file)).Succeeds();

    private static string Translate(string po, string context, string translation) =>
        po.Replace(Entry(po, context), Regex.Replace(Entry(po, context), "msgstr \".*\"", $"msgstr \"{translation}\"").Replace("#, fuzzy\n", ""));

    /// <summary>Every text that has no translation gets one made of its source.</summary>
    private static string TranslateAll(string po) => Untranslated().Replace(po, "msgid \"$1\"\nmsgstr \"$1\"");

    [Fact]
    public void Each_paragraph_is_an_entry_with_its_name_and_place()
    {
        using var desk = new Desk(Site);
        Export(desk);
        var po = desk.Read("es.po");
        Assert.Equal("""
            #. Stings: >-text
            #: ./en/stings.md:9
            #, fuzzy
            msgctxt "stings/1"
            msgid "Bees sting, and wasps too [@bee2020]."
            msgstr "Las abejas pican, y las avispas también [@bee2020]."
            """, Entry(po, "stings/1"));
        Assert.Contains("msgid \"Take it out, and cool the skin for 10 minutes.\"\nmsgstr \"\"", po);
        Assert.Contains("msgid \"How many bees: a count\"\nmsgstr \"Cuántas abejas\"", po);
        Assert.Contains("msgid \"Do I need an allergy test?\"\nmsgstr \"¿Necesito una prueba de alergia?\"", po);
        Assert.Contains("msgid \"A pest of bees.\"\nmsgstr \"Una plaga.\"", po);
        Assert.Contains("msgid \"What to do about stings.\"\nmsgstr \"Qué hacer ante una picadura.\"", po);
    }

    [Fact]
    public void What_is_current_is_not_fuzzy_and_what_changed_is_with_its_former_source()
    {
        using var desk = new Desk(Site.WithAllAccepted("es"));
        desk.Commit("Translate");
        desk.Edit("en/stings.md", "Do I need an allergy test?", "Do I need a blood test?");
        Export(desk);
        var po = desk.Read("es.po");
        Assert.DoesNotContain("fuzzy", Entry(po, "stings/1"));
        Assert.Contains("#, fuzzy\n#| msgid \"Do I need an allergy test?\"\n", Entry(po, "stings#later/2"));
        Assert.DoesNotContain("fuzzy", Entry(po, "stings#later/4"));
    }

    [Fact]
    public void Out_and_back_leaves_every_byte_of_files_and_site()
    {
        using var desk = new Desk(Site);
        var (page, words, site) = (desk.Read("es/stings.md"), desk.Read("es/guide.yaml"), desk.Build());
        Export(desk);
        Assert.Contains("0 files written", desk.Translations("import", "es", desk.At("es.po")).Succeeds().Output);
        Assert.Equal((page, words), (desk.Read("es/stings.md"), desk.Read("es/guide.yaml")));
        Assert.Equal(site, desk.Build());
    }

    [Fact]
    public void Out_through_the_real_tools_and_back_leaves_every_byte_too()
    {
        GettextTools.AreReady();
        using var desk = new Desk(Site.WithAllAccepted("es"));
        var page = desk.Read("es/stings.md");
        Export(desk);
        desk.Run("msgfmt", "--check", "--output-file", desk.At("es.mo"), desk.At("es.po")).Succeeds();
        desk.Run("msgcat", "--width", "40", "--sort-output", "--output-file", desk.At("sorted.po"), desk.At("es.po")).Succeeds();
        desk.Translations("import", "es", desk.At("sorted.po")).Succeeds();
        Assert.Equal(page, desk.Read("es/stings.md"));
    }

    [Fact]
    public void A_changed_text_changes_its_own_bytes_and_no_others()
    {
        using var desk = new Desk(Site.WithAllAccepted("es"));
        var page = desk.Read("es/stings.md");
        Export(desk);
        desk.Write("es.po", Translate(desk.Read("es.po"), "stings#later/2", "¿Me hace falta una prueba?"));
        Assert.Contains("es: 1 texts new or changed, 1 files written", desk.Translations("import", "es", desk.At("es.po")).Succeeds().Output);
        Assert.Equal(page.Replace("¿Necesito una prueba\n  de alergia?", "¿Me hace falta una prueba?"), desk.Read("es/stings.md"));
    }

    [Fact]
    public void A_new_section_stands_where_its_source_stands_and_in_its_form()
    {
        using var desk = new Desk(Site.WithAllAccepted("es"));
        Export(desk);
        desk.Write("es.po", TranslateAll(desk.Read("es.po")));
        desk.Translations("import", "es", desk.At("es.po")).Succeeds();
        var page = desk.Read("es/stings.md");
        Assert.Contains(Source[Source.IndexOf("## First aid", StringComparison.Ordinal)..Source.IndexOf("## Later", StringComparison.Ordinal)] + "## Después   {#later}", page);
    }

    [Fact]
    public void A_new_page_takes_the_form_of_its_source_and_needs_a_title()
    {
        using var desk = new Desk(Site);
        Export(desk);
        desk.Translations("import", "es", desk.At("es.po")).Succeeds();
        Assert.False(File.Exists(desk.At("es/index.md")));
        desk.Write("es.po", TranslateAll(desk.Read("es.po")));
        desk.Translations("import", "es", desk.At("es.po")).Succeeds();
        Assert.Equal(desk.Read("en/index.md").Replace("written: 2026-05-03\n", ""), desk.Read("es/index.md"));
    }

    [Fact]
    public void A_language_that_was_nothing_but_a_file_builds_the_same_site_as_its_source()
    {
        using var desk = new Desk(TranslatedSite.Empty.WithLanguages("{tag: en, name: English}", "{tag: es, name: Español}").WithSource(Source));
        Export(desk);
        desk.Write("es.po", TranslateAll(desk.Read("es.po")));
        desk.Translations("import", "es", desk.At("es.po")).Succeeds();
        Assert.Equal(Folded(desk.Read("en/stings.md").Replace("written: 2026-05-03\n", "")), Folded(desk.Read("es/stings.md")));
    }

    [Fact]
    public void Msgmerge_carries_a_translation_over_a_change_and_what_it_guessed_is_not_taken_for_true()
    {
        GettextTools.AreReady();
        using var desk = new Desk(Site.WithAllAccepted("es"));
        var page = desk.Read("es/stings.md");
        Export(desk, "old.po");
        desk.Edit("en/stings.md", "A pest\n    of bees.", "A small pest\n    of bees.");
        Export(desk, "new.po");
        desk.Run("msgmerge", "--quiet", "--output-file", desk.At("merged.po"), desk.At("old.po"), desk.At("new.po")).Succeeds();
        desk.Run("msgfmt", "--check", "--output-file", desk.At("es.mo"), desk.At("merged.po")).Succeeds();
        Assert.Contains("fuzzy", desk.Read("merged.po").Split("\n\n").Single(entry => entry.Contains("A small pest of bees.", StringComparison.Ordinal)));
        desk.Translations("import", "es", desk.At("merged.po")).Succeeds();
        Assert.Equal(page, desk.Read("es/stings.md"));
    }

    [Fact]
    public void A_text_whose_source_has_changed_since_the_export_is_left_out_and_told()
    {
        using var desk = new Desk(Site.WithAllAccepted("es"));
        Export(desk);
        desk.Write("es.po", Translate(desk.Read("es.po"), "stings#later/4", "Una plaga de las abejas."));
        desk.Edit("en/stings.md", "A pest\n    of bees.", "A small pest\n    of bees.");
        Assert.Contains("stings#later/4: its source has changed since the export; left as it was", desk.Translations("import", "es", desk.At("es.po")).Succeeds().Output);
        Assert.Contains("Una plaga.", desk.Read("es/stings.md"));
    }

    [Theory]
    [InlineData("\"Language: es\\n\"", "\"Language: fr\\n\"", "the file is for the language \"fr\", not for \"es\"")]
    [InlineData("msgctxt \"stings/1\"", "msgctxt stings", "cannot be read: msgctxt stings")]
    public void A_file_that_does_not_fit_is_refused_as_a_whole(string was, string becomes, string why)
    {
        using var desk = new Desk(Site);
        Export(desk);
        desk.Edit("es.po", was, becomes);
        Assert.Contains(why, desk.Translations("import", "es", desk.At("es.po")).Fails().Errors);
    }

    private static string Folded(string text) => Regex.Replace(text, @"\s+[> ]*", " ");

    [GeneratedRegex("msgid \"(.+)\"\nmsgstr \"\"(?=\n)")]
    private static partial Regex Untranslated();
}
