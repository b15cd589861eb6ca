using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using LmsSite.Core.Diagnostics;

namespace LmsSite.Core.Messages;

/// <summary>Faults for code scanning, as SARIF 2.1.0. See https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html.</summary>
public static class SarifLog
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(ImmutableArray<Diagnostic> faults)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            WriteTool(json);
            // Columns count UTF-16 units, as in SourceSpan.
            json.WriteString("columnKind", "utf16CodeUnits");
            json.WriteStartArray("results");
            foreach (var fault in faults)
            {
                WriteResult(json, fault);
            }

            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length) + "\n";
    }

    private static void WriteTool(Utf8JsonWriter json)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "LmsSite");
        json.WriteStartArray("rules");
        foreach (var rule in RuleBook.All)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Code);
            WriteText(json, "shortDescription", rule.Title);
            WriteText(json, "fullDescription", rule.Why);
            json.WriteStartObject("help");
            json.WriteString("text", $"Why it matters: {rule.Why}\nHow to mend it: {rule.Fix}");
            json.WriteString("markdown", $"**Why it matters:** {Escaped(rule.Why)}\n\n**How to mend it:** {Escaped(rule.Fix)}");
            json.WriteEndObject();
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", Level(rule.Severity));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, Diagnostic fault)
    {
        var meant = fault.Meant.Length == 0 ? "" : $" {fault.Meant}";
        json.WriteStartObject();
        json.WriteString("ruleId", fault.Rule.Code);
        json.WriteNumber("ruleIndex", IndexOf(fault.Rule));
        json.WriteString("level", fault.Level);
        WriteText(json, "message", $"{fault.What}.{meant} {fault.Fix}");
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", string.Join('/', fault.Place.File.Split('/').Select(Uri.EscapeDataString)));
        json.WriteEndObject();
        if (fault.Place.Line > 0)
        {
            json.WriteStartObject("region");
            json.WriteNumber("startLine", fault.Place.Line);
            json.WriteNumber("startColumn", Math.Max(1, fault.Place.Column));
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static int IndexOf(DiagnosticRule rule) => RuleBook.All.Index().First(entry => entry.Item.Code == rule.Code).Index;

    private static string Level(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "none",
    };

    /// <summary>The signs that Markdown would take for its own.</summary>
    private static string Escaped(string text) => string.Concat(text.Select(letter => "\\`*_{}[]<>#|".Contains(letter) ? $"\\{letter}" : letter.ToString()));
}
