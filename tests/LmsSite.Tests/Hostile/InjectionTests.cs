using System.Text.Json;
using AngleSharp.Dom;
using LmsSite.Tests.Drivers;

namespace LmsSite.Tests.Hostile;

/// <summary>
/// Words stay words. Each attack tries to become an element or an attribute named <c>pwn</c>, in each place where an author's words reach a
/// page; then every page is read as a browser reads it. Even with every rule silenced nothing gets through.
/// </summary>
public sealed class InjectionTests
{
    private static readonly string[] Attacks =
    [
        "<pwn>", "\"><pwn>", "'><pwn>", "\" pwn=\"", "' pwn='", " pwn=x ", "\"' pwn=x >", "</script><pwn>", "</title><pwn>", "</style><pwn>", "</svg><pwn>", "--><pwn>", "<!--><pwn>-->",
        "<![CDATA[><pwn>]]>", "&lt;pwn&gt;", "&quot; pwn=&quot;", "&#34; pwn=&#34;", "&#x3C;pwn&#x3E;", "\\\" pwn=\\\"", "{{pwn}}", "<pwn/x=", "<a href=x pwn>", "\u2028\"><pwn>",
    ];

    public static TheoryData<string> Places => [.. Slots.All.Keys];

    [Theory]
    [MemberData(nameof(Places))]
    public void Words_never_become_elements_or_attributes(string place)
    {
        foreach (var attack in Attacks)
        {
            var site = Slots.All[place](attack).Lenient().Build();
            Assert.True(site.Pages.Any(), $"{attack}\n{Print.Faults(site.Faults, site.Texts)}");
            foreach (var page in site.Pages)
            {
                Assert.True(!IsInjected(site.Document(page)), $"{attack} in {place} got into {page}:\n{site.Text(page)}");
            }

            Assert.DoesNotContain("<pwn", site.Text("sitemap.xml"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Facts_for_search_engines_cannot_leave_their_script()
    {
        foreach (var attack in Attacks)
        {
            var scripts = Slots.All["the front matter"](attack).Lenient().Build().Document("en/x.html").QuerySelectorAll("script[type='application/ld+json']");
            using var facts = JsonDocument.Parse(Assert.Single(scripts).TextContent);
            Assert.Equal(attack, facts.RootElement.GetProperty("name").GetString());
        }
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("A <b onclick=alert(1)>bee</b>")]
    [InlineData("<svg/onload=alert(1)>")]
    [InlineData("<style>body{display:none}</style>")]
    [InlineData("<iframe src=https://a.example></iframe>")]
    [InlineData("<details open ontoggle=alert(1)>")]
    [InlineData("<!--[if IE]><script>alert(1)</script><![endif]-->")]
    [InlineData("<?php echo 1 ?>")]
    [InlineData("<!DOCTYPE html><script>alert(1)</script>")]
    [InlineData("<base href=https://a.example/>")]
    [InlineData("<form action=https://a.example><input name=a></form>")]
    public void Html_in_a_page_is_left_out_of_it(string html)
    {
        var plain = TinySite.English.WithPage("x", "Text.\n").Build();
        var site = TinySite.English.WithPage("x", $"Text.\n\n{html}\n").Lenient().Build();
        Assert.Equal(Elements(plain), Elements(site).Except(["p"]).Append("p"));

        static IEnumerable<string> Elements(BuiltSite site) => site.Document("en/x.html").All.Select(element => element.LocalName + string.Concat(element.Attributes.Select(attribute => attribute.Name)))
            .Distinct().Where(name => name != "p").Append("p");
    }

    private static bool IsInjected(IDocument document) => document.All.Any(element =>
        element.LocalName.Contains("pwn", StringComparison.Ordinal) || element.Attributes.Any(attribute => attribute.Name.Contains("pwn", StringComparison.Ordinal)));
}
