namespace LmsSite.Core.Sources;

/// <summary>What ids and file names are made of: lowercase letters a to z, digits and hyphens.</summary>
public static class Identifier
{
    private static readonly string[] ReservedOnWindows =
        ["con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9",
         "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9"];

    /// <summary>True for an id such as <c>spinal-cord</c>.</summary>
    public static bool IsId(ReadOnlySpan<char> text) =>
        text.Length > 0 && char.IsAsciiLetterLower(text[0]) && IsName(text);

    /// <summary>True for a file or folder name, with any extensions, that every system and archive can hold.</summary>
    public static bool IsFileName(string name) =>
        name.Split('.') is [var stem, ..] parts && parts.All(part => IsName(part)) && !ReservedOnWindows.Contains(stem);

    /// <summary>An id made from words, such as <c>What it is</c> → <c>what-it-is</c>; empty if no letter of a to z is left.</summary>
    public static string From(string words)
    {
        var id = new char[words.Length];
        var length = 0;
        foreach (var letter in words.ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(letter))
            {
                id[length++] = letter;
            }
            else if (length > 0 && id[length - 1] != '-' && letter is ' ' or '-' or '_' or '/')
            {
                id[length++] = '-';
            }
        }

        return new string(id, 0, length).Trim('-').TrimStart('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '-');
    }

    private static bool IsName(ReadOnlySpan<char> text)
    {
        foreach (var letter in text)
        {
            if (!char.IsAsciiLetterLower(letter) && !char.IsAsciiDigit(letter) && letter != '-')
            {
                return false;
            }
        }

        return text.Length > 0;
    }
}
