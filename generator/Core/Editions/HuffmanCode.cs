namespace LmsSite.Core.Editions;

/// <summary>A prefix code of RFC 1951 (3.2.2): the lengths of its words say all.</summary>
internal sealed class HuffmanCode
{
    private readonly int[] words;

    private HuffmanCode(int[] lengths)
    {
        Lengths = lengths;
        words = Words(lengths);
    }

    /// <summary>The length of each symbol's word in bits; 0 for a symbol that does not occur.</summary>
    public int[] Lengths { get; }

    /// <param name="counts">How often each symbol occurs.</param>
    /// <param name="longest">No word may be longer.</param>
    public static HuffmanCode Of(ReadOnlySpan<int> counts, int longest)
    {
        var scaled = counts.ToArray();
        var lengths = LengthsOf(scaled);
        // Rare symbols are counted as less rare until every word is short enough. The order of the counts stays, and little is lost.
        while (lengths.Max() > longest)
        {
            for (var symbol = 0; symbol < scaled.Length; symbol++)
            {
                scaled[symbol] = scaled[symbol] == 0 ? 0 : (scaled[symbol] >> 2) + 1;
            }

            lengths = LengthsOf(scaled);
        }

        return new(lengths);
    }

    public void Write(BitWriter bits, int symbol) => bits.Write(words[symbol], Lengths[symbol]);

    /// <summary>Joins the two rarest again and again. Which of equals comes first is fixed by their place, so that every machine makes the same code.</summary>
    private static int[] LengthsOf(int[] counts)
    {
        var parents = new int[counts.Length * 2];
        var queue = new PriorityQueue<int, (int Count, int Place)>();
        for (var symbol = 0; symbol < counts.Length; symbol++)
        {
            if (counts[symbol] > 0)
            {
                queue.Enqueue(symbol, (counts[symbol], symbol));
            }
        }

        var lengths = new int[counts.Length];
        var next = counts.Length;
        while (queue.Count > 1)
        {
            queue.TryDequeue(out var one, out var first);
            queue.TryDequeue(out var other, out var second);
            parents[one] = parents[other] = next;
            queue.Enqueue(next, (first.Count + second.Count, next));
            next++;
        }

        for (var symbol = 0; symbol < counts.Length; symbol++)
        {
            for (var node = symbol; counts[symbol] > 0 && parents[node] > 0; node = parents[node])
            {
                lengths[symbol]++;
            }

            // A single symbol still needs a word.
            lengths[symbol] = counts[symbol] > 0 ? Math.Max(1, lengths[symbol]) : 0;
        }

        return lengths;
    }

    private static int[] Words(int[] lengths)
    {
        var ofLength = new int[16];
        foreach (var length in lengths)
        {
            ofLength[length]++;
        }

        ofLength[0] = 0;
        var nextWord = new int[16];
        for (var length = 1; length < 16; length++)
        {
            nextWord[length] = (nextWord[length - 1] + ofLength[length - 1]) << 1;
        }

        return [.. lengths.Select(length => length == 0 ? 0 : Reversed(nextWord[length]++, length))];
    }

    /// <summary>Words are written from their highest bit, all else from the lowest.</summary>
    private static int Reversed(int word, int length)
    {
        var reversed = 0;
        for (var bit = 0; bit < length; bit++)
        {
            reversed = (reversed << 1) | ((word >> bit) & 1);
        }

        return reversed;
    }
}
