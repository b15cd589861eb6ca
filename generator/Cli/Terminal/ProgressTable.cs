using System.Globalization;
using LmsSite.Core.Translating;
using Spectre.Console;

namespace LmsSite.Cli.Terminal;

/// <summary>Prints how far the languages have come: a drawn table on a terminal, aligned text elsewhere.</summary>
internal static class ProgressTable
{
    private static readonly string[] Columns = ["page", "current", "outdated", "missing", "done"];

    public static void Print(TranslationProgress progress, TextWriter output, bool isTerminal)
    {
        var rows = progress.Pages.Where(page => page.IsTranslated).Select(page => Row(page.Page.Path, page.Sections)).Append(Row("total", progress.Total)).ToList();
        output.WriteLine($"{progress.Language.Name} ({progress.Language.Tag})");
        if (isTerminal)
        {
            Draw(rows);
        }
        else
        {
            Write(rows, output);
        }

        // Pages of which nothing is translated would drown the others.
        var untouched = progress.Pages.Where(page => !page.IsTranslated).Select(page => page.Page.Path).ToList();
        output.WriteLine(untouched.Count == 0 ? "Every page is translated.\n" : $"Not translated at all ({untouched.Count} of {progress.Pages.Length} pages): {string.Join(", ", untouched)}\n");
    }

    private static string[] Row(string name, SectionCount count) =>
        [name, Number(count.Current), Number(count.Outdated), Number(count.Missing), $"{Number(count.Percent)} %"];

    private static void Draw(List<string[]> rows)
    {
        var table = new Table().Border(TableBorder.Rounded).AddColumn(Columns[0]);
        foreach (var column in Columns.Skip(1))
        {
            table.AddColumn(new TableColumn(column).RightAligned());
        }

        foreach (var row in rows)
        {
            table.AddRow([.. row.Select(cell => new Text(cell, row[4] == "100 %" ? new Style(Color.Green) : row[2] != "0" ? new Style(Color.Yellow) : Style.Plain))]);
        }

        AnsiConsole.Write(table);
    }

    private static void Write(List<string[]> rows, TextWriter output)
    {
        var widths = Enumerable.Range(0, Columns.Length).Select(column => rows.Prepend(Columns).Max(row => row[column].Length)).ToArray();
        foreach (var row in rows.Prepend(Columns))
        {
            output.WriteLine(string.Join("  ", row.Select((cell, column) => column == 0 ? cell.PadRight(widths[column]) : cell.PadLeft(widths[column]))));
        }
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
