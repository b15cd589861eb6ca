using System.Text;
using System.Text.RegularExpressions;

namespace LmsSite.Core.Gettext;

/// <summary>Writes a translated text into a file in the way of what it takes the place of.</summary>
/// <param name="wraps">False for a language without spaces between words: a line break would become a space.</param>
internal sealed partial class SegmentWriter(bool wraps)
{
    private const int Width = 120;

    public string Raw(Segment segment, string text, string file) => segment.Kind switch
    {
        SegmentKind.Paragraph => Paragraph(text, segment.Indent),
        SegmentKind.Value => Value(text, file[segment.Start], IsInFlow(segment, file)),
        SegmentKind.Verbatim => text.Replace("\n", "\n" + segment.Indent, StringComparison.Ordinal),
        _ => text.Replace('\n', ' '),
    };

    private string Paragraph(string text, string indent)
    {
        var written = new StringBuilder();
        foreach (var (index, line) in text.Split('\n').Index())
        {
            written.Append(index == 0 ? "" : "\n" + indent);
            var column = indent.Length;
            // Spaces at the end of a line are a line break, and stay.
            foreach (var (position, word) in Regex.Split(line, " (?=[^ ])").Index())
            {
                // A line must not begin with what would start a list, heading, quotation or table.
                if (wraps && position > 0 && column + 1 + word.Length > Width && !BlockStart().IsMatch(word))
                {
                    written.Append('\n').Append(indent);
                    column = indent.Length;
                }
                else if (position > 0)
                {
                    written.Append(' ');
                    column++;
                }

                written.Append(word);
                column += word.Length;
            }
        }

        return written.ToString();
    }

    private static string Value(string text, char first, bool isInFlow) =>
        first is not ('"' or '\'' or '>' or '|') && (isInFlow ? PlainInFlow() : Plain()).IsMatch(text) && !text.Contains(": ", StringComparison.Ordinal) && !text.Contains(" #", StringComparison.Ordinal)
            ? text
            : $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal)}\"";

    /// <summary>True inside {braces} or [brackets], where a comma ends the value.</summary>
    private static bool IsInFlow(Segment segment, string file) =>
        file.AsSpan((file.LastIndexOf('\n', segment.Start) + 1)..segment.Start).ContainsAny('{', '[');

    [GeneratedRegex(@"^(?:[-+*=]+$|\d+[.)]$|#|>|:|\||=|---|```|~~~|\[!|\{)")]
    private static partial Regex BlockStart();

    /// <summary>What needs no quotes where it has the line for itself.</summary>
    [GeneratedRegex(@"^[\p{L}\p{N}¿¡«](?:[^\n]*[^\s:])?$")]
    private static partial Regex Plain();

    [GeneratedRegex(@"^[\p{L}\p{N}¿¡«](?:[^\n\[\]{},""]*[^\s:\[\]{},""])?$")]
    private static partial Regex PlainInFlow();
}
