using System.Text.Json;
using CsCheck;
using LmsSite.Tests.Drivers;

namespace LmsSite.Tests.Hostile;

/// <summary>References as programs export them, and as nobody should.</summary>
public sealed class ReferencesTests
{
    private static readonly string[] Keys =
        ["id", "type", "title", "author", "container-title", "issued", "accessed", "volume", "issue", "page", "DOI", "PMID", "URL", "language", "custom", "date-parts", "family", "given", "literal", "authors-incomplete", "other"];

    private static readonly Gen<string> Scalar = Gen.OneOf("null", "true", "0", "-1", "2026", "1e400", "99999999999999999999", "\"\"", "\"a\"", "\"2026\"", "\"[a]\"", "\"https://a.example/\"", "\"10.1000/a\"", "\"\\u0000\"", "\"\\ud800\"");

    private static readonly Gen<string> Value = Gen.Recursive<string>((depth, inner) => depth > 4 ? Scalar : Gen.OneOf(Scalar,
        inner.Array[0, 3].Select(items => $"[{string.Join(',', items)}]"),
        Gen.Select(Gen.OneOf(Keys), inner).Array[0, 4].Select(Entry)));

    [Fact]
    public void Any_json_is_read_and_published_without_an_exception() => Gen.Select(Gen.OneOf(Keys), Value).Array[0, 8].Array[0, 3].Sample(entries =>
    {
        var json = $"[{string.Join(',', entries.Select((entry, index) => Entry([("id", $"\"{(char)('a' + index)}\""), ("title", "\"A\""), .. entry])))}]";
        return TinySite.English.WithPage("x", "Bees [@a; @b; @c].\n\n```bibliography\n```\n").With("references.json", json).Lenient().Build().Files.Length > 0;
    }, iter: 400);

    [Theory]
    [InlineData("", "LMS107")]
    [InlineData("{}", "LMS107")]
    [InlineData("[", "LMS107")]
    [InlineData("[{\"id\": \"a\"", "LMS107")]
    [InlineData("[1]", "LMS107")]
    [InlineData("[{\"id\":\"a\",\"title\":\"A\",\"DOI\":\"b\"}, 1, {}]", "LMS107")]
    [InlineData("[] []", "LMS107")]
    [InlineData("[{}]", "LMS404")]
    [InlineData("[{\"id\":\"a\",\"title\":\"\\ud800\",\"DOI\":\"b\"}]", "LMS107")]
    [InlineData("[{\"id\":\"a\",\"title\":\"A\\u0000\",\"DOI\":\"b\"}]", "LMS107")]
    [InlineData("[{\"id\":\"a\",\"title\":\"A\",\"DOI\":\"b\",\"accessed\":{\"date-parts\":[[2026,13,45]]}}]", "LMS105")]
    [InlineData("[{\"id\":\"a\",\"title\":\"A\",\"DOI\":\"b\",\"issued\":{\"date-parts\":[[2026,2,30]]}}]", "LMS105")]
    [InlineData("[{\"id\":\"a\",\"title\":\"A\",\"DOI\":\"b\",\"issued\":{\"date-parts\":[[0]]}}]", "LMS105")]
    [InlineData("[{\"id\":\"a b\",\"title\":\"A\",\"DOI\":\"b\"}]", "LMS404")]
    public void A_broken_file_is_told(string json, string code) =>
        Assert.Contains(code, TinySite.English.With("references.json", json).Build().Codes);

    [Fact]
    public void A_file_nested_without_end_is_told() =>
        Assert.Equal(["LMS107"], TinySite.English.With("references.json", new string('[', 100_000)).Build().Codes);

    private static string Entry((string Key, string Value)[] entries) =>
        $"{{{string.Join(',', entries.Select(entry => $"{JsonSerializer.Serialize(entry.Key)}:{entry.Value}"))}}}";
}
