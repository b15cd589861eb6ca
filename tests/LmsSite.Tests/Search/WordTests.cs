using System.Text;
using LmsSite.Core.Languages;
using LmsSite.Core.Search.Words;

namespace LmsSite.Tests.Search;

public sealed class WordTests(RealGuide guide)
{
    [Theory]
    [InlineData("Élan ÇA Ñandú", "elan ca nandu")]
    [InlineData("e\u0301tat", "etat")]
    [InlineData("Ёлка й", "елка и")]
    [InlineData("أَلَمٌ إلى مدرسة مـــدرسة", "الم الي مدرسه مدرسه")]
    [InlineData("ＬＭＳ １２", "lms 12")]
    [InlineData("Straße œdème ſ", "strasse oedeme s")]
    [InlineData("İstanbul", "istanbul")]
    public void Letters_that_readers_do_not_tell_apart_are_alike(string typed, string folded) => Assert.Equal(folded, Letters.Fold(typed));

    [Theory]
    [InlineData("en", "spreading", "spreads")]
    [InlineData("en", "tumours", "tumor")]
    [InlineData("en", "tiredness", "tired")]
    [InlineData("en", "oestrogen", "estrogen")]
    [InlineData("es", "pulmones", "pulmón")]
    [InlineData("es", "cansada", "cansado")]
    [InlineData("fr", "poumons", "poumon")]
    [InlineData("fr", "douleurs", "douleur")]
    [InlineData("ru", "лёгких", "легкие")]
    [InlineData("ru", "метастазами", "метастазы")]
    [InlineData("ar", "والأعراض", "أعراض")]
    public void Forms_of_a_word_meet(string language, string one, string other) => Assert.Equal(Cut(language, one), Cut(language, other));

    [Fact]
    public void Chinese_is_cut_into_pairs_that_overlap() => Assert.Equal(["呼吸", "吸困", "困难", "lms"], Cut("zh-Hans", "呼吸困难 LMS"));

    [Fact]
    public void An_apostrophe_is_dropped_in_English_and_parts_words_in_French()
    {
        Assert.Equal(["cant", "breath"], Cut("en", "can’t breathe"));
        Assert.Equal(["hopital"], Cut("fr", "l'hôpital"));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    [InlineData("fr")]
    [InlineData("ar")]
    [InlineData("ru")]
    [InlineData("zh-Hans")]
    public void The_script_cuts_as_the_generator_does(string language)
    {
        using var reader = new SearchReader(guide.Site, language);
        foreach (var text in guide.Site.Files.Where(file => file.Path.StartsWith($"{language}/", StringComparison.Ordinal) && file.Path.EndsWith(".html", StringComparison.Ordinal)).Take(12)
            .Select(file => Encoding.UTF8.GetString(file.Bytes.Span)))
        {
            Assert.Equal(string.Join(' ', Cut(language, text)), reader.Cut(text));
        }

        var everySign = string.Concat(Enumerable.Range(0x20, 0xffff - 0x20).Select(code => (char)code).Where(IsKnownToEveryIndex).Select(sign => $"xx{sign}xx "));
        Assert.Equal(string.Join(' ', Cut(language, everySign)), reader.Cut(everySign));
    }

    [Fact]
    public void Traditional_characters_are_read_as_simplified_ones_in_the_index_and_in_the_query()
    {
        using var reader = new SearchReader(guide.Site, "zh-Hans");
        Assert.Equal("发烧", string.Join(' ', Cut("zh-Hans", "發燒")));
        Assert.Equal("呼吸 吸困 困难", reader.Cut("呼吸困難"));
    }

    /// <summary>An index knows only those traditional characters by which something can be found in it.</summary>
    private static bool IsKnownToEveryIndex(char sign) => !Letters.IsUnspaced(sign) || Letters.Fold(sign.ToString()) == sign.ToString();

    private static List<string> Cut(string language, string text) => new WordCutter(WordRules.Of(new Language(language, language, false, []))).Cut(text);
}
