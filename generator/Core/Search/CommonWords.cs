using System.Collections.Immutable;
using System.Text;
using LmsSite.Core.Search.Words;

namespace LmsSite.Core.Search;

/// <summary>
/// Writes the words that a guide uses most as one sign each. Texts come to the reader in small parts, and a server can press each part
/// only on its own: what all of them share it never sees. This takes a fifth off what a query loads, and one line of script undoes it.
/// </summary>
internal sealed class CommonWords
{
    private const int Most = 800;

    /// <summary>Signs of two bytes; those that the texts themselves use are left out.</summary>
    private const char First = '\u00a1';
    private const char End = '\u0800';

    /// <summary>Words with the space before them, and what stands between; the texts one after the other are these numbers.</summary>
    private readonly WordTable runs = new();
    private readonly List<int> numbers = [];
    private readonly List<int> ends = [];

    /// <summary>By the number of a run, the sign that is written for it, or 0.</summary>
    private readonly char[] signs;

    public CommonWords(IEnumerable<string> texts)
    {
        var used = new bool[End];
        foreach (var text in texts)
        {
            Read(text, used);
            ends.Add(numbers.Count);
        }

        var own = Enumerable.Range(First, End - First).Select(code => (char)code).ToLookup(sign => used[sign]);
        var words = Best(own[false].Count());
        signs = new char[runs.Count];
        foreach (var (word, sign) in words.Zip(own[false]))
        {
            signs[word] = sign;
        }

        Used = string.Concat(own[true]);
        Words = [.. words.Select(word => runs[word].ToString())];
    }

    /// <summary>The words in the order of their signs; most have the space before them.</summary>
    public ImmutableArray<string> Words { get; }

    /// <summary>The signs of the range that stand for themselves.</summary>
    public string Used { get; }

    /// <summary>All texts with signs for common words.</summary>
    public IEnumerable<string> Written
    {
        get
        {
            var written = new StringBuilder();
            var at = 0;
            foreach (var end in ends)
            {
                written.Clear();
                for (; at < end; at++)
                {
                    var run = numbers[at];
                    _ = signs[run] != 0 ? written.Append(signs[run]) : written.Append(runs[run]);
                }

                yield return written.ToString();
            }
        }
    }

    /// <summary>The numbers of the words that save most bytes.</summary>
    private List<int> Best(int most)
    {
        var counts = new int[runs.Count];
        foreach (var run in numbers)
        {
            counts[run]++;
        }

        return
        [
            .. Enumerable.Range(0, runs.Count).Where(run => counts[run] > 3)
                .Select(run => (Run: run, Saved: (Encoding.UTF8.GetByteCount(runs[run]) - 2) * counts[run]))
                .Where(word => word.Saved > 0)
                .OrderByDescending(word => word.Saved).ThenBy(word => runs[word.Run].ToString(), StringComparer.Ordinal)
                .Select(word => word.Run).Take(Math.Min(Most, most)),
        ];
    }

    private void Read(string text, bool[] used)
    {
        var kinds = Letters.KindsOfAll;
        for (var start = 0; start < text.Length;)
        {
            var end = text[start] == ' ' ? start + 1 : start;
            while (end < text.Length && kinds[text[end]] != SignKind.None)
            {
                end++;
            }

            end = Math.Max(end, start + 1);
            numbers.Add(runs.NumberOf(text.AsSpan(start, end - start)));
            start = end;
        }

        foreach (var sign in text)
        {
            if (sign < End)
            {
                used[sign] = true;
            }
        }
    }
}
