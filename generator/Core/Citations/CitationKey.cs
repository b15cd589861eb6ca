namespace LmsSite.Core.Citations;

/// <summary>What the keys of references are made of, as in Pandoc. See https://pandoc.org/MANUAL.html#citation-syntax.</summary>
public static class CitationKey
{
    /// <summary>Signs that a key may hold, but not at its ends.</summary>
    public const string SignsInside = "_:.#$%&-+?<>~/";

    public static bool Is(string id) => id.Length > 0 && IsEnd(id[0]) && IsEnd(id[^1]) && id.All(letter => IsEnd(letter) || SignsInside.Contains(letter, StringComparison.Ordinal));

    /// <summary>True for what a key may begin and end with.</summary>
    private static bool IsEnd(char letter) => char.IsAsciiLetterOrDigit(letter) || letter == '_';
}
