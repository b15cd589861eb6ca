using System.Collections.Immutable;
using LmsSite.Core.Diagnostics;
using LmsSite.Core.Linking;
using LmsSite.Core.Reading.Markdown;
using LmsSite.Core.Sources.Yaml;

namespace LmsSite.Core.Reading.Blocks;

/// <summary>The inside of a fenced block: its YAML, where it stands, and a way to cite from it.</summary>
internal sealed class BlockSource(
    string yaml,
    SourceSpan place,
    Func<ImmutableArray<CitationGrammar.Item>, SourceSpan, Func<CitationGrammar.Item, SourceSpan>, int> cite,
    Func<LinkSource, int> link,
    Faults faults,
    YamlReader? given = null)
{
    /// <summary>A block that is nothing but its keys, for telling which ones a kind of block accepts.</summary>
    public static BlockSource Of(YamlReader reader) => new("", default, (_, _, _) => 0, _ => 0, new(), reader);

    public string Yaml => yaml;

    public Faults Faults => faults;

    /// <summary>Adds a link to the section's, and tells its index.</summary>
    public int Link(LinkSource source) => link(source);

    /// <summary>The block's keys and values; null if it cannot be read.</summary>
    public YamlReader? Read() => given is not null ? given : YamlParser.ReadMap(yaml, place, faults) is { } map ? new YamlReader(map, faults) : null;

    /// <summary>The citations in the text of a key, such as <c>source: "[@key]"</c>, as numbers of the section's citations.</summary>
    public ImmutableArray<int> Citations(YamlReader reader, string key)
    {
        var text = reader.Text(key) ?? "";
        var found = ImmutableArray.CreateBuilder<int>();
        for (var open = text.IndexOf('['); open >= 0; open = text.IndexOf('[', open + 1))
        {
            var at = reader.PlaceOf(key);
            var close = CitationGrammar.EndOfBracket(text, open, text.Length - 1);
            var (items, fault) = close < 0 ? ([], "expected [@key]") : CitationGrammar.Parse(text, open + 1, close);
            if (fault is not null)
            {
                faults.Add(CitationRules.MalformedCitation.At(at, $"this citation cannot be read: {fault}"));
                continue;
            }

            found.Add(cite(items, at, _ => at));
        }

        return found.ToImmutable();
    }
}
