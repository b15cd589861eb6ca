namespace LmsSite.Core.Editions;

/// <summary>A block of packed data with codes of its own: RFC 1951, 3.2.7.</summary>
/// <param name="capacity">How many symbols it holds.</param>
internal sealed class DeflateBlock(int capacity)
{
    private const int EndOfBlock = 256;
    private const int FirstLength = 257;

    private static readonly int[] LengthBases = [3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258];
    private static readonly int[] LengthBits = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];

    private static readonly int[] DistanceBases =
        [1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145, 8193, 12289, 16385, 24577];

    private static readonly int[] DistanceBits = [0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13];

    /// <summary>The order in which the lengths of the code for lengths are written.</summary>
    private static readonly int[] Order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

    /// <summary>For each length, and for each distance from 1 as <see cref="PlaceOf"/> looks it up, the last base that is not greater.</summary>
    private static readonly byte[] LengthPlaces = [.. Enumerable.Range(0, 259).Select(length => Place(LengthBases, length))];
    private static readonly byte[] NearPlaces = [.. Enumerable.Range(0, 256).Select(near => Place(DistanceBases, near + 1))];
    private static readonly byte[] FarPlaces = [.. Enumerable.Range(0, 256).Select(far => Place(DistanceBases, (far << FarBits) + 1))];

    /// <summary>The bases of long distances are this many zeros apart.</summary>
    private const int FarBits = 7;

    private readonly (ushort Value, ushort Distance)[] symbols = new (ushort, ushort)[capacity];
    private readonly int[] literals = new int[286];
    private readonly int[] distances = new int[30];
    private int count;

    public bool IsFull => count == symbols.Length;

    public void Add(byte literal)
    {
        symbols[count++] = (literal, 0);
        literals[literal]++;
    }

    public void Add(int length, int distance)
    {
        symbols[count++] = ((ushort)length, (ushort)distance);
        literals[FirstLength + LengthPlaces[length]]++;
        distances[PlaceOf(distance)]++;
    }

    /// <summary>Writes what was added, and begins anew.</summary>
    public void Write(BitWriter bits, bool isLast)
    {
        literals[EndOfBlock] = 1;
        // A code of one word is an exception that some readers do not know.
        distances[0] += distances[0] == 0 ? 1 : 0;
        distances[1] += distances[1] == 0 ? 1 : 0;
        var words = HuffmanCode.Of(literals, 15);
        var far = HuffmanCode.Of(distances, 15);
        bits.Write(isLast ? 1 : 0, 1);
        bits.Write(2, 2);
        WriteCodes(bits, words.Lengths, far.Lengths);
        foreach (var (value, distance) in symbols.AsSpan(0, count))
        {
            if (distance == 0)
            {
                words.Write(bits, value);
                continue;
            }

            var length = LengthPlaces[value];
            words.Write(bits, FirstLength + length, value - LengthBases[length], LengthBits[length]);
            var place = PlaceOf(distance);
            far.Write(bits, place, distance - DistanceBases[place], DistanceBits[place]);
        }

        words.Write(bits, EndOfBlock);
        count = 0;
        Array.Clear(literals);
        Array.Clear(distances);
    }

    /// <summary>A block that stores no bytes: what it would store begins with a byte (RFC 1951, 3.2.4), so another packed stretch can follow.</summary>
    public static void WriteNothing(BitWriter bits)
    {
        bits.Write(0, 3);
        bits.WriteRestOfByte();
        bits.Write(0, 16);
        bits.Write(ushort.MaxValue, 16);
    }

    /// <summary>The lengths of both codes, packed by a third one: runs are told by their number.</summary>
    private static void WriteCodes(BitWriter bits, int[] words, int[] far)
    {
        var runs = Runs([.. words, .. far]).ToList();
        var counts = new int[19];
        foreach (var (symbol, _, _) in runs)
        {
            counts[symbol]++;
        }

        var code = HuffmanCode.Of(counts, 7);
        var used = Array.FindLastIndex(Order, symbol => code.Lengths[symbol] > 0) + 1;
        bits.Write(words.Length - 257, 5);
        bits.Write(far.Length - 1, 5);
        bits.Write(Math.Max(used, 4) - 4, 4);
        foreach (var symbol in Order.Take(Math.Max(used, 4)))
        {
            bits.Write(code.Lengths[symbol], 3);
        }

        foreach (var (symbol, extra, width) in runs)
        {
            code.Write(bits, symbol, extra, width);
        }
    }

    /// <summary>16 repeats the last length 3 to 6 times; 17 and 18 are 3 to 10 and 11 to 138 zeros.</summary>
    private static IEnumerable<(int Symbol, int Extra, int Width)> Runs(int[] lengths)
    {
        for (var at = 0; at < lengths.Length;)
        {
            var length = lengths[at];
            var run = 1;
            while (at + run < lengths.Length && lengths[at + run] == length && run < 138)
            {
                run++;
            }

            if (length == 0 && run >= 3)
            {
                yield return run > 10 ? (18, run - 11, 7) : (17, run - 3, 3);
                at += run;
                continue;
            }

            yield return (length, 0, 0);
            at++;
            for (run--; run >= 3;)
            {
                var repeated = Math.Min(run, 6);
                yield return (16, repeated - 3, 2);
                at += repeated;
                run -= repeated;
            }
        }
    }

    private static byte PlaceOf(int distance) => distance <= NearPlaces.Length ? NearPlaces[distance - 1] : FarPlaces[(distance - 1) >> FarBits];

    /// <summary>The last base that is not greater.</summary>
    private static byte Place(int[] bases, int value)
    {
        var place = Array.BinarySearch(bases, value);
        return (byte)Math.Max(0, place >= 0 ? place : ~place - 1);
    }
}
