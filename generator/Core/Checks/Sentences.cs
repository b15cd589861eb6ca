using System.Text.RegularExpressions;

namespace LmsSite.Core.Checks;

/// <summary>Cuts running text into sentences and words. Made for languages that end a sentence with a full stop and part words by spaces.</summary>
public static partial class Sentences
{
    private static readonly string[] Unfinished = ["e.g.", "i.e.", "Dr.", "Mr.", "Mrs.", "vs.", "approx.", "No."];

    public static IEnumerable<string> Of(string text)
    {
        var start = 0;
        foreach (Match end in End().Matches(text))
        {
            var sentence = text[start..(end.Index + end.Length)].Trim();
            if (Unfinished.Any(abbreviation => sentence.EndsWith(abbreviation, StringComparison.Ordinal)))
            {
                continue;
            }

            start = end.Index + end.Length;
            yield return sentence;
        }

        if (text[start..].Trim() is { Length: > 0 } rest)
        {
            yield return rest;
        }
    }

    public static IEnumerable<string> Words(string sentence) => Word().Matches(sentence).Select(match => match.Value);

    [GeneratedRegex(@"[.!?]+[)""”’']*(?=\s|$)")]
    private static partial Regex End();

    [GeneratedRegex(@"[\p{L}\p{N}]+(?:[’'\-.,:/][\p{L}\p{N}]+)*%?")]
    private static partial Regex Word();
}
