using System.Collections.Immutable;
using System.Text;

namespace LmsSite.Core.Gettext;

/// <summary>Reads a PO file as any editor may have written it.</summary>
internal static class PoReader
{
    /// <summary>The file, and what in it could not be read.</summary>
    public static (PoFile File, ImmutableArray<string> Problems) Read(string po)
    {
        var entries = ImmutableArray.CreateBuilder<PoEntry>();
        var problems = ImmutableArray.CreateBuilder<string>();
        var header = ImmutableArray<(string, string)>.Empty;
        var fields = new Dictionary<string, StringBuilder>();
        var (fuzzy, key) = (false, "");
        foreach (var (index, line) in po.ReplaceLineEndings("\n").Split('\n').Append("").Index().Select(line => (line.Index, line.Item.Trim())))
        {
            if (fields.ContainsKey("msgstr") && (line.Length == 0 || line[0] == '#' || line.StartsWith("msgctxt", StringComparison.Ordinal) || line.StartsWith("msgid ", StringComparison.Ordinal)))
            {
                var entry = new PoEntry(Text("msgctxt"), Text("msgid"), Text("msgstr"), fuzzy);
                if (entry is { Context: "", Source: "" })
                {
                    header = [.. entry.Translation.Split('\n').Select(field => field.Split(": ", 2)).Where(field => field.Length == 2).Select(field => (field[0], field[1]))];
                }
                else
                {
                    entries.Add(entry);
                }

                (fuzzy, key) = (false, "");
                fields.Clear();
            }

            // Obsolete entries (#~) and former sources (#|) are for the editor's own use.
            if (line.StartsWith("#,", StringComparison.Ordinal))
            {
                fuzzy |= line.Contains("fuzzy", StringComparison.Ordinal);
            }
            else if (line.Length > 0 && line[0] != '#')
            {
                var quote = line.IndexOf('"');
                key = quote > 0 ? line[..quote].TrimEnd() : key;
                if (quote < 0 || !line.EndsWith('"') || line.Length < quote + 2 || key is not ("msgctxt" or "msgid" or "msgstr"))
                {
                    problems.Add($"line {index + 1}: cannot be read: {line}");
                    continue;
                }

                fields.TryAdd(key, new());
                fields[key].Append(Unquoted(line[(quote + 1)..^1]));
            }
        }

        return (new(header, entries.ToImmutable()), problems.ToImmutable());

        string Text(string name) => fields.GetValueOrDefault(name)?.ToString() ?? "";
    }

    private static string Unquoted(string text)
    {
        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            plain.Append(text[i] != '\\' || i + 1 == text.Length ? text[i] : text[++i] switch { 'n' => '\n', 't' => '\t', 'r' => '\r', var sign => sign });
        }

        return plain.ToString();
    }
}
