using LmsSite.Core.Diagnostics;
using LmsSite.Tests.Drivers;

namespace LmsSite.Tests.Hostile;

/// <summary>No address can run a program, whatever its disguise and wherever it stands.</summary>
public sealed class AddressTests
{
    private static readonly string[] Allowed = ["https", "http", "mailto", "tel"];

    private static readonly string[] Disguises =
    [
        "javascript:alert(1)", "JaVaScRiPt:alert(1)", " javascript:alert(1)", "java\tscript:alert(1)", "java\nscript:alert(1)", "\u0001javascript:alert(1)", "javascript\t:alert(1)", "javascript&colon;alert(1)",
        "&#106;avascript:alert(1)", "&#x6A;avascript:alert(1)", "java&#9;script:alert(1)", "java&#10;script:alert(1)", "java&NewLine;script:alert(1)", "java&Tab;script:alert(1)", "javascript&#58;alert(1)",
        "vbscript:x", "data:text/html,<script>alert(1)</script>", "file:///etc/passwd", "blob:x", "about:blank", "view-source:x", "//a.example/x", "\\\\a.example\\x", "/\\a.example", "https:javascript:alert(1)",
        "jar:x", "intent:x", "feed:javascript:alert(1)", "%6Aavascript:alert(1)", "javascript%3Aalert(1)",
    ];

    private static readonly Dictionary<string, Func<string, TinySite>> Places = new()
    {
        ["a link"] = address => Page($"[a]({address})"),
        ["a link in angle brackets"] = address => Page($"[a](<{address}>)"),
        ["an address in angle brackets"] = address => Page($"<{address}>"),
        ["an address further down"] = address => Page($"[a]\n\n[a]: <{address}>"),
        ["a picture"] = address => Page($"![a](<{address}>)"),
        ["a picture in a link"] = address => Page($"[![a](<{address}>)](<{address}>)"),
        ["a figure"] = address => Page($"```figure\nsrc: {Slots.Yaml(address)}\ntitle: a\ndescription: b\n```"),
        ["an organisation"] = address => Page("```organisations\nhelp: Helps.\n```").With("organisations.yaml", $"help: {{name: Help, country: GB, url: {Slots.Yaml(address)}, phone: {Slots.Yaml(address)}}}\n"),
        ["a reference"] = address => Page("Bees [@a].\n\n```bibliography\n```").With("references.json", $"[{{\"id\": \"a\", \"title\": \"A\", \"URL\": {Slots.Yaml(address)}}}, {{\"id\": \"b\", \"title\": \"B\", \"DOI\": {Slots.Yaml(address)}, \"PMID\": {Slots.Yaml(address)}}}]"),
        ["an emergency number"] = address => Page("```emergency-numbers\n```").With("emergency-numbers.yaml", $"GB: {{numbers: [{Slots.Yaml(address)}]}}\n"),
        ["site.yaml"] = address => Page("Text.").With("site.yaml", $"address: https://bees.example/\nlanguages:\n  - {{tag: en, name: English}}\nfeedback: {Slots.Yaml(address)}\nlicence: {{name: a, url: {Slots.Yaml(address)}}}\n"),
    };

    public static TheoryData<string> PlaceNames => [.. Places.Keys];

    [Theory]
    [MemberData(nameof(PlaceNames))]
    public void No_disguise_gets_through(string place)
    {
        foreach (var disguise in Disguises)
        {
            var site = Places[place](disguise).Lenient().Build();
            Assert.True(site.Pages.Any() || disguise.Any(char.IsControl), Print.Faults(site.Faults, site.Texts));
            var links = new PageLinks(site);
            foreach (var (_, href) in site.Pages.SelectMany(links.All))
            {
                Assert.True(IsHarmless(href), $"{disguise} in {place} is published as {href}");
            }
        }
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("//a.example/x")]
    public void A_forbidden_address_stops_the_build(string address) =>
        Assert.Contains(LinkRules.ForbiddenAddress.Code, Places["a link"](address).Build().Codes);

    /// <summary>Reads the address as browsers do: they drop line ends and tabs anywhere, control signs and spaces at the ends, and read \ as /.</summary>
    private static bool IsHarmless(string href)
    {
        var read = string.Concat(href.Where(letter => letter is not ('\n' or '\r' or '\t'))).Trim([.. Enumerable.Range(0, 33).Select(code => (char)code)]).Replace('\\', '/');
        if (read.StartsWith("//", StringComparison.Ordinal))
        {
            return false;
        }

        var end = read.IndexOfAny([':', '/', '?', '#']);
        return end < 0 || read[end] != ':' || Allowed.Contains(read[..end].ToLowerInvariant());
    }

    private static TinySite Page(string markdown) => TinySite.English.WithPage("x", markdown + "\n");
}
