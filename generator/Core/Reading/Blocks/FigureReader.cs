using LmsSite.Core.Content;
using LmsSite.Core.Linking;

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
            labels is null ? [] : [.. from entry in labels.Entries()
                                      let words = labels.Text(entry.Key)
                                      where words is not null
                                      select new FigureLabel(entry.Key, words, entry.Place)]);
        reader.Finish();
        return figure;
    }
}
