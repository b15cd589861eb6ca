using LmsSite.Core.Sources;

namespace LmsSite.Core.Gettext;

/// <summary>Finds the cells of a table in its lines: the parser knows their words, but not where they stand.</summary>
internal static class TableCells
{
    /// <param name="source">The file.</param>
    /// <param name="firstLine">The number of the line with the headings.</param>
    /// <param name="rows">How many rows there are, that of the headings among them.</param>
    public static IEnumerable<(int Start, int End, string Text)> Of(SourceText source, int firstLine, int rows)
    {
        var lineStart = source.Text.Split('\n').Take(firstLine - 1).Sum(line => line.Length + 1);
        for (var line = firstLine; line <= firstLine + rows; line++)
        {
            var text = source.Line(line);
            // The second line only parts the headings from the rest.
            foreach (var cell in line == firstLine + 1 ? [] : Cells(text))
            {
                yield return (lineStart + cell.Start, lineStart + cell.End, text[cell.Start..cell.End]);
            }

            lineStart += text.Length + 1;
        }
    }

    private static IEnumerable<(int Start, int End)> Cells(string line)
    {
        var start = line.Length - line.TrimStart(' ', '\t', '>', '|').Length;
        var inCode = false;
        for (var i = start; i <= line.Length; i++)
        {
            if (i < line.Length && line[i] == '`')
            {
                inCode = !inCode;
            }

            if (i == line.Length || (line[i] == '|' && !inCode && line[i - 1] != '\\'))
            {
                var words = line[start..i];
                var from = start + words.Length - words.TrimStart().Length;
                if (words.Trim().Length > 0)
                {
                    yield return (from, from + words.Trim().Length);
                }

                start = i + 1;
            }
        }
    }
}
