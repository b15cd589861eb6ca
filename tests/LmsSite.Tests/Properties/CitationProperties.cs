using System.Text;
using CsCheck;
using LmsSite.Core.Diagnostics;
using LmsSite.Core.Linking;
using LmsSite.Core.Reading;
using LmsSite.Tests.Drivers;

namespace LmsSite.Tests.Properties;

/// <summary>Every citation that is put together by the rules is read as what it was put together from.</summary>
public sealed class CitationProperties
{
    private static readonly Gen<string> Letters = Gen.Char["abcXYZ0189"].Array[1, 6].Select(letters => new string(letters));

    /// <summary>A key may hold signs inside, but neither begins nor ends with one.</summary>
    private static readonly Gen<string> Key = Gen.Select(Letters, Gen.Char["_:.#$%&-+?~/"], Letters, Gen.Bool).Select((a, sign, b, both) => both ? $"{a}{sign}{b}" : a);

    private static readonly Gen<string> Prefix = Gen.OneOf("", "see ", "see also ", "e.g. ");

    private static readonly Gen<string> Locator = Gen.OneOf("", "p. 3", "pp. 3–5, table 2", "sec. “On wax”", "ch. 4: 5");

    private static readonly Gen<(string Key, string Prefix, string Locator)> Item = Gen.Select(Key, Prefix, Locator);

    [Fact]
    public void A_citation_is_read_as_its_parts() => Item.Array[1, 4].Sample(items =>
    {
        var written = string.Join("; ", items.Select(item => $"{item.Prefix}@{item.Key}{(item.Locator.Length > 0 ? ", " + item.Locator : "")}"));
        var faults = new Faults();
        var page = PageReader.Read(new("en/x.md", Encoding.UTF8.GetBytes($"{TinySite.FrontMatter("x")}Bees dance [{written}].\n")), "en", new PageId("x"), faults)!;
        var read = Assert.Single(page.Sections[0].Citations).Items.Select(item => (item.Key, item.Prefix, item.Locator));
        Assert.Equal(items.Select(item => (item.Key, item.Prefix.Trim(), item.Locator)), read);
        Assert.Empty(faults.ToImmutable());
    });

    [Fact]
    public void The_place_of_every_key_is_told() => Key.Array[1, 4].Sample(keys =>
    {
        var line = $"Bees dance [{string.Join("; ", keys.Select(key => "@" + key))}].";
        var page = PageReader.Read(new("en/x.md", Encoding.UTF8.GetBytes(TinySite.FrontMatter("x") + line)), "en", new PageId("x"), new Faults())!;
        Assert.All(page.Sections[0].Citations[0].Items, item => Assert.StartsWith("@" + item.Key, line[(item.Place.Column - 1)..], StringComparison.Ordinal));
    });
}
