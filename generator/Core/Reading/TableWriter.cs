using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace LmsSite.Core.Reading;

/// <summary>
/// Writes a table so that a phone can show each row as a labelled list: every cell carries its column's heading. The heading that it stands under is
/// its caption, for whoever jumps from table to table, and wherever there is no style.
/// </summary>
internal sealed class TableWriter(NodeWriter writer, PlainText plainText, string title, Action<Block> writeBlock, Action<ContainerInline?> writeWords, Action<Table, string> complain)
{
    public void Write(Table table)
    {
        var headings = table.OfType<TableRow>().FirstOrDefault(row => row.IsHeader) is { } header
            ? header.Cast<TableCell>().Select(cell => cell.Descendants<ParagraphBlock>().FirstOrDefault() is { } words ? plainText.Of(words.Inline) : "").ToList()
            : [];
        if (headings.IndexOf("") is >= 0 and var nameless)
        {
            complain(table, $"column {nameless + 1} of this table has no heading");
        }

        if (title.Length == 0)
        {
            complain(table, "this table stands before the first heading, so nothing names it");
        }

        writer.Markup("<table>\n");
        if (title.Length > 0)
        {
            writer.Markup("<caption>").Text(title).Markup("</caption>\n");
        }

        var inBody = false;
        foreach (var row in table.Cast<TableRow>())
        {
            if (!row.IsHeader && !inBody)
            {
                writer.Markup("<tbody>\n");
                inBody = true;
            }

            writer.Markup(row.IsHeader ? "<thead>\n<tr>" : "<tr>");
            for (var column = 0; column < row.Count; column++)
            {
                Cell((TableCell)row[column], column, row.IsHeader, headings);
            }

            writer.Markup(row.IsHeader ? "</tr>\n</thead>\n" : "</tr>\n");
        }

        writer.Markup(inBody ? "</tbody>\n</table>\n" : "</table>\n");
    }

    private void Cell(TableCell cell, int column, bool isHeader, List<string> headings)
    {
        // A row to be filled in by hand has no words yet that could head it.
        var headsRow = column == 0 && cell.Any(block => block is ParagraphBlock { Inline: { } words } && HasWords(words));
        writer.Markup(isHeader ? "<th scope=\"col\">" : headsRow ? "<th scope=\"row\">" : "<td");
        if (!isHeader && !headsRow)
        {
            if (headings.ElementAtOrDefault(column) is { Length: > 0 } heading)
            {
                writer.Markup(" data-label=\"").Text(heading).Markup("\"");
            }

            writer.Markup(">");
        }

        foreach (var block in cell)
        {
            if (block is ParagraphBlock paragraph)
            {
                writeWords(paragraph.Inline);
            }
            else
            {
                writeBlock(block);
            }
        }

        writer.Markup(isHeader || headsRow ? "</th>" : "</td>");
    }

    private static bool HasWords(ContainerInline words)
    {
        for (var inline = words.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            if (inline is LeafInline || (inline is ContainerInline inner && HasWords(inner)))
            {
                return true;
            }
        }

        return false;
    }
}
