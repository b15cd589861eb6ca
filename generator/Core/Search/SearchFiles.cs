using System.Buffers;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace LmsSite.Core.Search;

/// <summary>
/// The files of a language's index: scripts that hand their data over, because a page that was opened from a disk may load a script
/// and nothing else. They push to a list that may exist before or after the reader's script, so they can as well stand inside a page.
/// One buffer serves for all of them.
/// </summary>
internal sealed class SearchFiles(string language)
{
    // Nodes and not objects: a program compiled ahead of time has no reflection to look into objects with.
    // The signs of every language stay readable. "<" is the only sign that could end a script element; see Script.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly ArrayBufferWriter<byte> script = new(32 * 1024);

    /// <summary>A script that hands over one part.</summary>
    public ReadOnlyMemory<byte> Script(string part, JsonNode data)
    {
        script.ResetWrittenCount();
        script.Write("(self.lmsSearch=self.lmsSearch||[]).push("u8);
        using (var json = new Utf8JsonWriter(script, Options))
        {
            json.WriteStartArray();
            json.WriteStringValue(language);
            json.WriteStringValue(part);
            data.WriteTo(json);
            json.WriteEndArray();
        }

        script.Write(");\n"u8);
        return WithoutTags(script.WrittenSpan);
    }

    /// <summary>A name for the folder of the parts that changes with any of them: an old list must never meet new parts.</summary>
    public static string Fingerprint(IEnumerable<SearchFile> parts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var part in parts)
        {
            hash.AppendData(part.Bytes.Span);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..8];
    }

    public static JsonArray List(IEnumerable<string> texts) => new([.. texts.Select(text => JsonValue.Create(text))]);

    public static JsonArray List(IEnumerable<int> numbers) => new([.. numbers.Select(number => JsonValue.Create(number))]);

    private static byte[] WithoutTags(ReadOnlySpan<byte> script)
    {
        var tags = script.Count((byte)'<');
        if (tags == 0)
        {
            return script.ToArray();
        }

        var safe = new byte[script.Length + (tags * ("\\u003c".Length - 1))];
        var at = 0;
        foreach (var sign in script)
        {
            if (sign == '<')
            {
                "\\u003c"u8.CopyTo(safe.AsSpan(at));
                at += "\\u003c".Length;
            }
            else
            {
                safe[at++] = sign;
            }
        }

        return safe;
    }
}

/// <summary>A finished file of the index: its path from the root of the site, and its bytes.</summary>
public sealed record SearchFile(string Path, ReadOnlyMemory<byte> Bytes);
