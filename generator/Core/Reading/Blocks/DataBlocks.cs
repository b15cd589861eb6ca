using System.Collections.Frozen;
using LmsSite.Core.Content;

namespace LmsSite.Core.Reading.Blocks;

/// <summary>The kinds of fenced blocks that hold data, by the word behind the fence.</summary>
internal static class DataBlocks
{
    private static readonly FrozenDictionary<string, Func<BlockSource, Node?>> Readers = new Dictionary<string, Func<BlockSource, Node?>>
    {
        ["icon-array"] = ChartReader.IconArray,
        ["figure"] = FigureReader.Read,
        ["bar-chart"] = ChartReader.BarChart,
        ["emergency-numbers"] = _ => new EmergencyNumbers(),
        ["organisations"] = OrganisationsReader.Read,
        ["bibliography"] = _ => new BibliographyList(),
    }.ToFrozenDictionary();

    public static IEnumerable<string> Kinds => Readers.Keys.Order(StringComparer.Ordinal);

    public static Func<BlockSource, Node?>? Find(string kind) => Readers.GetValueOrDefault(kind);
}
