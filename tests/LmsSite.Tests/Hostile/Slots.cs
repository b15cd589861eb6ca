using System.Text.Json;
using LmsSite.Tests.Drivers;

namespace LmsSite.Tests.Hostile;

/// <summary>Every place where the words of an author reach a page. Each makes a guide that says these words in that place.</summary>
internal static class Slots
{
    private const string Site = "address: https://bees.example/\nlanguages:\n  - {tag: en, name: English}\n";

    public static IReadOnlyDictionary<string, Func<string, TinySite>> All { get; } = new Dictionary<string, Func<string, TinySite>>
    {
        ["a paragraph"] = words => Page($"A {words} bee.\n"),
        ["a heading"] = words => Page($"## A {words} bee {{#a}}\n\nText.\n\n## B {{#b}}\n\nText.\n"),
        ["an id"] = words => Page($"## A {{#a{words}}}\n\nText.\n"),
        ["a term's id"] = words => Page($"Bee {{#a{words}}}\n: An insect.\n"),
        ["a term"] = words => Page($"Bee {words}\n: An insect {words}.\n"),
        ["a list"] = words => Page($"- {words}\n- [ ] {words}\n"),
        ["code"] = words => Page($"`{words}`\n\n```\n{words}\n```\n\n    {words}\n"),
        ["the kind of a fence"] = words => Page($"```{words}\ntext\n```\n"),
        ["a table"] = words => Page($"| {words} | a{words} |\n|---|---|\n| {words} | {words} |\n"),
        ["the words of a link"] = words => Page($"[{words}](index.md)\n"),
        ["the address of a link"] = words => Page($"[a](<https://a.example/{words}>) [b](https://a.example/?{words}) <https://a.example/{words}>\n"),
        ["the title of a link"] = words => Page($"[a](index.md '{words}')\n\n[b]\n\n[b]: index.md ({words})\n"),
        ["the words of a picture"] = words => Page($"![{words}](../media/a.svg)\n\nA ![{words}](../media/a.svg) b.\n"),
        ["the caption of a picture"] = words => Page($"![a](../media/a.svg '{words}')\n\n![a](../media/a.svg (x{words}))\n"),
        ["the path of a picture"] = words => Page($"![a](<../media/{words}>)\n"),
        ["a citation"] = words => Page($"Bees [@a, p. {words}; see {words} @a].\n"),
        ["a box"] = words => Page($"> [!{words}]\n> A bee.\n\n> [!TIP]\n> **{words}**\n>\n> {words}\n"),
        ["an icon array"] = words => Page($"```icon-array\ntitle: {Yaml(words)}\ngroup: {Yaml(words)}\nnote: {Yaml(words)}\nsource: {Yaml($"[@a, {words}]")}\nitems: [{{label: {Yaml(words)}, value: 5}}]\n```\n"),
        ["a bar chart"] = words => Page($"```bar-chart\ntitle: {Yaml(words)}\ngroup: {Yaml(words)}\nunit: {Yaml(words)}\nnote: {Yaml(words)}\nitems: [{{label: {Yaml(words)}, value: 5}}]\n```\n"),
        ["a figure"] = words => Page($"```figure\nsrc: ../media/a.svg\ntitle: {Yaml(words)}\ndescription: {Yaml(words)}\nlabels: {{a: {Yaml(words)}}}\n```\n"),
        ["the description of an organisation"] = words => Page($"```organisations\nhelp: {Yaml(words)}\n```\n"),
        ["the front matter"] = words => TinySite.English.With("en/x.md",
            $"---\ntitle: {Yaml(words)}\nshort-title: {Yaml(words)}\ndescription: {Yaml(words)}\nwritten: 2026-01-01\nreviewed: {{name: {Yaml(words)}, role: {Yaml(words)}, date: 2026-01-01}}\n---\n\nText.\n"),
        ["guide.yaml"] = words => TinySite.English.WithPage("x", "Text.\n").With("en/guide.yaml",
            $"name: {Yaml(words)}\ndescription: {Yaml(words)}\ndisclaimer: {Yaml(words)}\ngroups: {{pages: {Yaml(words)}}}\n"),
        ["the name of a language"] = words => TinySite.English.With("site.yaml", $"address: https://bees.example/\nlanguages:\n  - {{tag: en, name: {Yaml(words)}}}\n  - {{tag: es, name: {Yaml(words)}}}\n")
            .With("es/guide.yaml", "name: Abejas\ndescription: Abejas.\ngroups: {pages: Todas}\n"),
        ["the id of a group"] = words => TinySite.English.With("site.yaml", Site + $"navigation:\n  - {{id: {Yaml(words)}, pages: [index]}}\n").With("en/guide.yaml", $"name: a\ndescription: b\ngroups: {{{Yaml(words)}: c}}\n"),
        ["the licence and the subject"] = words => TinySite.English.With("site.yaml",
            Site + $"licence: {{name: {Yaml(words)}, url: {Yaml("https://a.example/" + words)}}}\nsubject: {{type: {Yaml(words)}, name: {Yaml(words)}, same-as: {Yaml("https://a.example/" + words)}}}\nfeedback: {Yaml("https://a.example/" + words)}\n"),
        ["the address of the site"] = words => TinySite.English.With("site.yaml", $"address: {Yaml("https://bees.example/" + words)}\nlanguages:\n  - {{tag: en, name: English}}\n"),
        ["an organisation"] = words => Page("```organisations\nhelp: Helps.\n```\n\n```emergency-numbers\n```\n").With("organisations.yaml",
            $"help:\n  name: {Yaml(words)}\n  country: {Yaml(words)}\n  languages: [{Yaml(words)}]\n  url: {Yaml("https://a.example/" + words)}\n  phone: {Yaml(words)}\n  kind: crisis\n"),
        ["the id of an organisation"] = words => Page($"```organisations\n{Yaml(words)}: Helps.\n```\n").With("organisations.yaml", $"{Yaml(words)}: {{name: a, country: b}}\n"),
        ["an emergency number"] = words => Page("```emergency-numbers\n```\n").With("emergency-numbers.yaml", $"{Yaml(words)}: {{numbers: [{Yaml(words)}], source: {Yaml(words)}}}\n"),
        ["a reference"] = words => Page("Bees [@a].\n\n```bibliography\n```\n").With("references.json", Reference("a", words)),
        ["the key of a reference"] = words => Page("```bibliography\n```\n").With("references.json", Reference(words, words)),
        ["a drawing"] = words => Page("```figure\nsrc: ../media/a.svg\ntitle: a\ndescription: b\nlabels: {}\n```\n").With("media/a.svg",
            $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"{Xml(words)}\"><g class=\"{Xml(words)}\"><title>{Xml(words)}</title><text data-label=\"{Xml(words)}\">x</text></g></svg>"),
        ["the texts of the interface"] = words => Page("> [!TIP]\n> Text.\n").With("theme/strings/en.yaml",
            $"menu: {Yaml(words)}\non-this-page: {Yaml(words)}\ngood-to-know: {Yaml(words)}\nskip-to-content: {Yaml(words)}\nnot-found-text: {Yaml(words)}\nguide-contents: {Yaml(words)}\n"),
    };

    /// <summary>The words in double quotes: what JSON allows there, YAML allows too.</summary>
    public static string Yaml(string words) => JsonSerializer.Serialize(words);

    private static TinySite Page(string markdown) => TinySite.English.WithPage("x", markdown)
        .With("references.json", Reference("a", "A book"))
        .With("organisations.yaml", "help: {name: Help, country: GB}\n")
        .With("media/a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"><text data-label=\"a\">x</text></svg>");

    private static string Reference(string id, string words) => JsonSerializer.Serialize(new[]
    {
        new Dictionary<string, object>
        {
            ["id"] = id, ["type"] = "article-journal", ["title"] = words, ["container-title"] = words, ["publisher"] = words, ["volume"] = words, ["issue"] = words, ["page"] = words,
            ["DOI"] = "10.1000/" + words, ["PMID"] = words, ["URL"] = "https://a.example/" + words, ["language"] = words,
            ["author"] = new[] { new Dictionary<string, string> { ["family"] = words, ["given"] = words } },
        },
        new Dictionary<string, object> { ["id"] = id + "-page", ["type"] = "webpage", ["title"] = words, ["URL"] = "https://a.example/" + words },
    });

    private static string Xml(string words) => System.Security.SecurityElement.Escape(words)!;
}
