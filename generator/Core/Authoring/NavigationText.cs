using LmsSite.Core.Diagnostics;
using LmsSite.Core.Sources.Yaml;

namespace LmsSite.Core.Authoring;

/// <summary>Writes into the text of site.yaml without touching anything else of it: comments and layout are people's work.</summary>
internal static class NavigationText
{
    /// <summary>The text with <paramref name="page"/> in a group of its navigation that exists, behind <paramref name="after"/> or as the last one.</summary>
    public static string With(string yaml, string group, string page, string? after)
    {
        var map = YamlParser.ReadMap(yaml, new("site.yaml", 1, 1), new Faults())!;
        var groups = (YamlList)Value(map, "navigation")!;
        var entry = groups.Items.OfType<YamlMap>().First(item => Value(item, "id") is YamlText id && id.Text == group);
        if (Value(entry, "pages") is not YamlList pages)
        {
            var id = entry.Entries.First(other => other.Key == "id");
            return Inserted(yaml, EndOfLine(yaml, Offset(yaml, id.Place)), $"\n{new string(' ', id.Place.Column - 1)}pages: [{page}]");
        }

        var open = Offset(yaml, pages.Place);
        var behind = pages.Items.OfType<YamlText>().LastOrDefault(item => after is null || item.Text == after);
        if (behind is null)
        {
            return Inserted(yaml, open + 1, page);
        }

        var start = Offset(yaml, behind.Place);
        if (yaml[open] == '[')
        {
            return Inserted(yaml, EndOfScalar(yaml, start, behind), $", {page}");
        }

        var line = yaml.LastIndexOf('\n', start) + 1;
        return Inserted(yaml, EndOfLine(yaml, start), $"\n{yaml[line..start]}{page}");
    }

    private static YamlValue? Value(YamlMap map, string key) => map.Entries.FirstOrDefault(entry => entry.Key == key)?.Value;

    private static string Inserted(string yaml, int at, string text) => yaml.Insert(at, text);

    private static int EndOfLine(string yaml, int from) => yaml.IndexOf('\n', from) is >= 0 and var end ? end : yaml.Length;

    private static int EndOfScalar(string yaml, int start, YamlText scalar) =>
        scalar.Plain ? start + scalar.Text.Length : yaml.IndexOf(yaml[start], start + 1) + 1;

    private static int Offset(string yaml, SourceSpan place)
    {
        var offset = 0;
        for (var line = 1; line < place.Line; line++)
        {
            offset = yaml.IndexOf('\n', offset) + 1;
        }

        return offset + place.Column - 1;
    }
}
