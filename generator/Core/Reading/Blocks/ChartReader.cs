using System.Collections.Immutable;
using LmsSite.Core.Content;
using LmsSite.Core.Diagnostics;
using LmsSite.Core.Sources.Yaml;

namespace LmsSite.Core.Reading.Blocks;

/// <summary>Reads the two kinds of charts: their title, the group the numbers come from, the items and the source.</summary>
internal static class ChartReader
{
    private const int UsualTotal = 100;

    public static Node? IconArray(BlockSource block)
    {
        if (block.Read() is not { } reader)
        {
            return null;
        }

        var title = reader.Required("title");
        var group = reader.Text("group");
        var total = reader.Whole("of") ?? UsualTotal;
        if (total is < 1 or > 1000)
        {
            block.Faults.Add(SourceRules.WrongValue.At(reader.PlaceOf("of"), $"\"of\" is {total}; expected 1 to 1000 figures"));
            total = UsualTotal;
        }

        var items = Items(reader, block.Faults, whole: true, highest: total);
        var chart = new IconArray(title, group, total, items, block.Citations(reader, "source"), reader.Text("note"));
        reader.Finish();
        return chart;
    }

    public static Node? BarChart(BlockSource block)
    {
        if (block.Read() is not { } reader)
        {
            return null;
        }

        var chart = new BarChart(reader.Required("title"), reader.Text("group"), reader.Required("unit"),
            Items(reader, block.Faults, whole: false, highest: decimal.MaxValue), block.Citations(reader, "source"), reader.Text("note"));
        reader.Finish();
        return chart;
    }

    private static ImmutableArray<ChartItem> Items(YamlReader reader, Faults faults, bool whole, decimal highest)
    {
        var items = ImmutableArray.CreateBuilder<ChartItem>();
        foreach (var item in reader.Maps("items", isRequired: true))
        {
            var label = item.Required("label");
            var value = (whole ? item.Whole("value") : item.Number("value")) ?? 0;
            if (value < 0 || value > highest)
            {
                faults.Add(SourceRules.WrongValue.At(item.PlaceOf("value"), $"\"value\" is {value}; expected 0 to {highest}"));
                value = 0;
            }

            items.Add(new(label, value));
            item.Finish();
        }

        if (items.Count == 0)
        {
            faults.Add(SourceRules.MissingKey.At(reader.Place, "the key \"items\" with at least one label and value is missing"));
        }

        return items.ToImmutable();
    }
}
