using System.Collections.Immutable;
using System.Text;

namespace LmsSite.Core.Search;

/// <summary>
/// Writes postings as text that a script can hold in one string: the steps between document numbers to the base of 32, then one sign
/// for each score. Scores are steps of a third on a logarithmic scale: finer ones would cost space and change no order that matters.
/// </summary>
internal static class PostingWriter
{
    /// <summary>Digits that end a number, and digits after which more follow. Both are safe in strings of scripts and in HTML.</summary>
    public const string Last = "0123456789abcdefghijklmnopqrstuv";
    public const string More = "ABCDEFGHIJKLMNOPQRSTUVWXYZ!#$%*(";

    public const double Smallest = 0.1;
    public const double Step = 1.3;

    /// <summary>The line of one term: the term, its documents and their scores.</summary>
    public static string Line(string term, ImmutableArray<Posting> postings)
    {
        var line = new StringBuilder(term.Length + (postings.Length * 3) + 2).Append(term).Append(' ');
        var before = -1;
        foreach (var posting in postings)
        {
            Number(line, posting.Document - before - 1);
            before = posting.Document;
        }

        line.Append(' ');
        foreach (var posting in postings)
        {
            line.Append(Last[Level(posting.Score)]);
        }

        return line.ToString();
    }

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
