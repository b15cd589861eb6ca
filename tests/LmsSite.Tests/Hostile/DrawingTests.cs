using LmsSite.Tests.Drivers;

namespace LmsSite.Tests.Hostile;

/// <summary>An SVG file is a small program; only shapes and words of it may be published.</summary>
public sealed class DrawingTests
{
    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<g onclick=\"alert(1)\"/>")]
    [InlineData("<a href=\"javascript:alert(1)\"><text>a</text></a>")]
    [InlineData("<image href=\"https://a.example/x.png\"/>")]
    [InlineData("<use href=\"https://a.example/x.svg#a\"/>")]
    [InlineData("<foreignObject><p xmlns=\"http://www.w3.org/1999/xhtml\">a</p></foreignObject>")]
    [InlineData("<style>@import url(https://a.example/x.css)</style>")]
    [InlineData("<rect style=\"fill:red\"/>")]
    [InlineData("<rect fill=\"url(https://a.example/#a)\"/>")]
    [InlineData("<rect fill=\"URL(#a)\"/>")]
    [InlineData("<animate attributeName=\"href\" to=\"javascript:alert(1)\"/>")]
    [InlineData("<set attributeName=\"onclick\" to=\"alert(1)\"/>")]
    [InlineData("<rect id=\"text\"/>")]
    [InlineData("<g xml:base=\"https://a.example/\"/>")]
    [InlineData("<x:script xmlns:x=\"http://www.w3.org/2000/svg\">alert(1)</x:script>")]
    [InlineData("<handler/>")]
    public void What_is_no_shape_is_refused(string inside) =>
        Assert.Equal(["LMS212"], Site($"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\">{inside}</svg>").Build().Codes);

    [Theory]
    [InlineData("")]
    [InlineData("no drawing")]
    [InlineData("<svg")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\"/>")]
    [InlineData("<!DOCTYPE svg [<!ENTITY a \"aa\">]><svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"><text>&a;</text></svg>")]
    [InlineData("<!DOCTYPE svg [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"><text>&a;</text></svg>")]
    [InlineData("<html xmlns=\"http://www.w3.org/1999/xhtml\"/>")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"/><svg/>")]
    public void What_is_no_drawing_is_refused(string file) => Assert.Equal(["LMS212"], Site(file).Build().Codes);

    [Fact]
    public void Shapes_inside_shapes_without_end_are_read()
    {
        var site = Site($"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\">{string.Concat(Enumerable.Repeat("<g>", 20_000))}{string.Concat(Enumerable.Repeat("</g>", 20_000))}</svg>").Build();
        Assert.NotNull(site.Faults.ToString());
    }

    [Fact]
    public void Words_in_a_drawing_stay_words()
    {
        var site = Site("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"><text><![CDATA[<script>a</script>]]></text><text>&lt;script&gt;</text></svg>")
            .WithPage("x", "```figure\nsrc: ../media/a.svg\ntitle: a\ndescription: b\n```\n").Lenient().Build();
        Assert.Equal(3, site.Document("en/x.html").QuerySelectorAll("script").Length);
    }

    private static TinySite Site(string svg) => TinySite.English.With("media/a.svg", svg);
}
