using LmsSite.Core.Linking;

namespace LmsSite.Core.Provenance;

/// <summary>A section in all languages: <c>symptoms#lungs</c>, or <c>symptoms</c> for the opening of the page.</summary>
/// <param name="Page">The page.</param>
/// <param name="Section">The section's id; empty for the opening: title, description and what stands before the first heading.</param>
public readonly record struct SectionKey(PageId Page, string Section) : IComparable<SectionKey>
{
    /// <summary>By name, letter by letter, so that the order is the same on every machine.</summary>
    public int CompareTo(SectionKey other) =>
        Page == other.Page ? string.CompareOrdinal(Section, other.Section)
        : Begins(Page.Path, other.Page.Path) || Begins(other.Page.Path, Page.Path) ? string.CompareOrdinal(ToString(), other.ToString())
        : string.CompareOrdinal(Page.Path, other.Page.Path);

    public override string ToString() => Section.Length == 0 ? Page.Path : $"{Page.Path}#{Section}";

    public static SectionKey Parse(string text) =>
        text.IndexOf('#') is var hash and >= 0 ? new(new(text[..hash]), text[(hash + 1)..]) : new(new(text), "");

    private static bool Begins(string path, string beginning) => path.StartsWith(beginning, StringComparison.Ordinal);

    public static bool operator <(SectionKey left, SectionKey right) => left.CompareTo(right) < 0;

    public static bool operator >(SectionKey left, SectionKey right) => left.CompareTo(right) > 0;

    public static bool operator <=(SectionKey left, SectionKey right) => left.CompareTo(right) <= 0;

    public static bool operator >=(SectionKey left, SectionKey right) => left.CompareTo(right) >= 0;
}
