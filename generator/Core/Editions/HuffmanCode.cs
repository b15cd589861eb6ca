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

    /// <summary>A word, and after it so many bits of a number.</summary>
    public void Write(BitWriter bits, int symbol, int extra, int width) => bits.Write(words[symbol] | (extra << Lengths[symbol]), Lengths[symbol] + width);

    /// <summary>
    /// Joins the two rarest again and again. What is joined comes out ever more frequent, so the rarest stands at the front of one of two queues: of symbols,
    /// and of what was joined. Which of equals comes first is fixed by their place, so that every machine makes the same code.
    /// </summary>
    private static int[] LengthsOf(int[] counts)
    {
        var symbols = Rising(counts);
        var sums = new int[symbols.Length * 2];
        var parents = new int[symbols.Length * 2];
        for (var place = 0; place < symbols.Length; place++)
        {
            sums[place] = (int)(symbols[place] >> 16);
        }

        var (symbolAt, joinedAt) = (0, symbols.Length);
        var root = (symbols.Length * 2) - 2;
        for (var next = symbols.Length; next <= root; next++)
        {
            sums[next] = Rarest(next) + Rarest(next);
        }

        var depths = new int[symbols.Length * 2];
        var lengths = new int[counts.Length];
        for (var node = root - 1; node >= 0; node--)
        {
            depths[node] = depths[parents[node]] + 1;
        }

        for (var place = 0; place < symbols.Length; place++)
        {
            // A single symbol still needs a word.
            lengths[symbols[place] & 0xFFFF] = Math.Max(1, depths[place]);
        }

        return lengths;

        int Rarest(int parent)
        {
            var rarest = symbolAt < symbols.Length && (joinedAt == parent || sums[symbolAt] <= sums[joinedAt]) ? symbolAt++ : joinedAt++;
            parents[rarest] = parent;
            return sums[rarest];
        }
    }

    /// <summary>The symbols that occur, the rarest first: each in the lowest 16 bits of a number that begins with its count.</summary>
    private static long[] Rising(int[] counts)
    {
        var symbols = new long[counts.Length - counts.AsSpan().Count(0)];
        var next = 0;
        for (var symbol = 0; symbol < counts.Length; symbol++)
        {
            if (counts[symbol] > 0)
            {
                symbols[next++] = ((long)counts[symbol] << 16) | (uint)symbol;
            }
        }

        Array.Sort(symbols);
        return symbols;
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

        var words = new int[lengths.Length];
        for (var symbol = 0; symbol < lengths.Length; symbol++)
        {
            words[symbol] = lengths[symbol] == 0 ? 0 : Reversed(nextWord[lengths[symbol]]++, lengths[symbol]);
        }

        return words;
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
