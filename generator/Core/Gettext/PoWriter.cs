using System.Text;

namespace LmsSite.Core.Gettext;

/// <summary>Writes a PO file.</summary>
internal static class PoWriter
{
    public static string Write(PoFile file)
    {
        var po = new StringBuilder("msgid \"\"\nmsgstr \"\"\n");
        foreach (var (field, value) in file.Header)
        {
            po.Append(Quoted($"{field}: {value}\n")).Append('\n');
        }

        foreach (var entry in file.Entries)
        {
            po.Append("\n#. ").Append(entry.Comment).Append("\n#: ").Append(entry.Place).Append('\n');
            po.Append(entry.IsFuzzy ? "#, fuzzy\n" : "");
            po.Append(entry.Previous is { } previous ? $"#| msgid {Quoted(previous)}\n" : "");
            po.Append("msgctxt ").Append(Quoted(entry.Context)).Append("\nmsgid ").Append(Quoted(entry.Source)).Append("\nmsgstr ").Append(Quoted(entry.Translation)).Append('\n');
        }

        return po.ToString();
    }

    private static string Quoted(string text) =>
        $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal)}\"";
}
