using LmsSite.Core.Content;
using LmsSite.Core.Linking;
using LmsSite.Core.Sources.Yaml;

namespace LmsSite.Core.Reading.Blocks;

/// <summary>Reads a figure: its drawing, title, description, and the words of its labels in this language.</summary>
internal static class FigureReader
{
    public static Node? Read(BlockSource block)
    {
        if (block.Read() is not { } reader)
        {
            return null;
        }

        var source = reader.Required("src");
        var labels = reader.Map("labels");
        var figure = new Figure(
            block.Link(new(source, reader.PlaceOf("src"), LinkKind.Drawing)),
            reader.Required("title"),
            reader.Required("description"),
            labels is null ? [] : [.. labels.Entries().Where(entry => entry.Value is YamlText).Select(entry => new FigureLabel(entry.Key, ((YamlText)entry.Value).Text, entry.Place))]);
        reader.Finish();
        return figure;
    }
}
