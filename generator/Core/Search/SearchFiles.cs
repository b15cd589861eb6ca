using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace LmsSite.Core.Search;

/// <summary>
/// The files of a language's index: scripts that hand their data over, because a page that was opened from a disk may load a script
/// and nothing else. They push to a list that may exist before or after the reader's script, so they can as well stand inside a page.
/// </summary>
internal static class SearchFiles
{
    // Nodes and not objects: a program compiled ahead of time has no reflection to look into objects with.
    // The signs of every language stay readable. "<" is the only sign that could end a script element; see Script.
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A script that hands over one part.</summary>
    public static ReadOnlyMemory<byte> Script(string language, string part, JsonNode data) => Encoding.UTF8.GetBytes(
        $"(self.lmsSearch=self.lmsSearch||[]).push([{Json(language)},{Json(part)},{Json(data)}]);\n");

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

    private static string Json(JsonNode data) => data.ToJsonString(Options).Replace("<", "\\u003c", StringComparison.Ordinal);
}

/// <summary>A finished file of the index: its path from the root of the site, and its bytes.</summary>
public sealed record SearchFile(string Path, ReadOnlyMemory<byte> Bytes);
