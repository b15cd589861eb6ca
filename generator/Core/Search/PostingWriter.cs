using System.Collections.Immutable;
using System.Text;

namespace LmsSite.Core.Search;

/// <summary>
/// Writes postings as text that a script can hold in strings: the steps between document numbers to the base of 32, and one sign for
/// each score. Scores are steps of a third on a logarithmic scale: finer ones would cost space and change no order that matters.
/// </summary>
internal static class PostingWriter
{
    /// <summary>Digits that end a number, and digits after which more follow. Both are safe in strings of scripts and in HTML.</summary>
    public const string Last = "0123456789abcdefghijklmnopqrstuv";
    public const string More = "ABCDEFGHIJKLMNOPQRSTUVWXYZ!#$%*(";

    public const double Smallest = 0.1;
    public const double Step = 1.3;

    /// <summary>The numbers of the documents, rising.</summary>
    public static string Documents(ImmutableArray<Posting> postings)
    {
        var numbers = new StringBuilder(postings.Length * 2);
        var before = -1;
        foreach (var posting in postings)
        {
            Number(numbers, posting.Document - before - 1);
            before = posting.Document;
        }

        return numbers.ToString();
    }

    /// <summary>A sign for the score of each document.</summary>
    public static string Scores(ImmutableArray<Posting> postings) => string.Concat(postings.Select(posting => Last[Level(posting.Score)]));

    private static int Level(double score) => Math.Clamp((int)Math.Round(Math.Log(Math.Max(score, Smallest) / Smallest) / Math.Log(Step)), 0, Last.Length - 1);

    private static void Number(StringBuilder line, int number)
    {
        Span<char> digits = stackalloc char[8];
        var at = digits.Length;
        digits[--at] = Last[number & 31];
        for (number >>= 5; number > 0; number >>= 5)
        {
            digits[--at] = More[number & 31];
        }

        line.Append(digits[at..]);
    }
}
