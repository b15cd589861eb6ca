using System.Text;

namespace LmsSite.Core.Search;

/// <summary>
/// Writes postings as text that a script can hold in strings: the steps between document numbers to the base of 32, and one sign for
/// each score. Scores are steps of a third on a logarithmic scale: finer ones would cost space and change no order that matters.
/// </summary>
internal sealed class PostingWriter
{
    /// <summary>Digits that end a number, and digits after which more follow. Both are safe in strings of scripts and in HTML.</summary>
    public const string Last = "0123456789abcdefghijklmnopqrstuv";
    public const string More = "ABCDEFGHIJKLMNOPQRSTUVWXYZ!#$%*(";

    public const double Smallest = 0.1;
    public const double Step = 1.3;

    /// <summary>From which score on each step is the nearest: halfway from the step before it. The logarithm of each of a million scores takes long.</summary>
    private static readonly double[] Halfway = [.. Enumerable.Range(1, Last.Length - 1).Select(level => Smallest * Math.Pow(Step, level - 0.5))];

    private readonly StringBuilder numbers = new();

    /// <param name="term">The term.</param>
    /// <param name="postings">By rising number of the document.</param>
    public RankedTerm Write(string term, List<Posting> postings)
    {
        numbers.Clear();
        var before = -1;
        foreach (var posting in postings)
        {
            Add(posting.Document - before - 1);
            before = posting.Document;
        }

        return new(term, numbers.ToString(), string.Create(postings.Count, postings, static (signs, all) =>
        {
            for (var at = 0; at < signs.Length; at++)
            {
                signs[at] = Last[Level(all[at].Score)];
            }
        }));
    }

    private static int Level(double score)
    {
        var level = Halfway.AsSpan().BinarySearch(score);
        return level < 0 ? ~level : level + 1;
    }

    private void Add(int number)
    {
        Span<char> digits = stackalloc char[8];
        var at = digits.Length;
        digits[--at] = Last[number & 31];
        for (number >>= 5; number > 0; number >>= 5)
        {
            digits[--at] = More[number & 31];
        }

        numbers.Append(digits[at..]);
    }
}

/// <summary>A term of the index as it is written.</summary>
/// <param name="Term">The folded and stemmed word, the pair of characters, or the sign of a group of synonyms.</param>
/// <param name="Documents">The numbers of its documents.</param>
/// <param name="Scores">What it adds to the score of each of them.</param>
internal sealed record RankedTerm(string Term, string Documents, string Scores)
{
    public int Size => Term.Length + Documents.Length + Scores.Length + 2;
}
