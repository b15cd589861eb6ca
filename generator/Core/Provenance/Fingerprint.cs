using System.Security.Cryptography;
using System.Text;
using LmsSite.Core.Content;

namespace LmsSite.Core.Provenance;

/// <summary>
/// Tells one state of a text from another: the first twelve hexadecimal digits of SHA-256. What a reader would not notice does not change
/// it: wrapped lines, comments, and the id behind a heading.
/// </summary>
public readonly record struct Fingerprint
{
    private const int Digits = 12;

    private readonly string hex;

    private Fingerprint(string hex) => this.hex = hex;

    public static Fingerprint Of(string text) =>
        new(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..Digits]);

    /// <summary>Of the section with this id, or of the opening for an empty id; null if there is no such section.</summary>
    public static Fingerprint? Of(FrontMatter frontMatter, IEnumerable<Section> sections, string id) =>
        SectionText.Of(frontMatter, sections, id) is { } text ? Of(FoldedText.Of(text)) : null;

    public static bool TryParse(string text, out Fingerprint fingerprint)
    {
        fingerprint = new(text);
        return text.Length == Digits && text.All(char.IsAsciiHexDigitLower);
    }

    public override string ToString() => hex;
}
