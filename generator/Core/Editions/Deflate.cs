namespace LmsSite.Core.Editions;

/// <summary>
/// Packs bytes (RFC 1951) the same way on every machine. The platform's own packer does not promise that: it chooses its way by the
/// processor, and by its version. Matches are found by hash chains with one step of looking ahead, as zlib does; one Huffman code serves each block.
/// </summary>
internal static class Deflate
{
    private const int Window = 32 * 1024;
    private const int Shortest = 3;
    private const int Longest = 258;
    private const int SymbolsInBlock = 32 * 1024;

    /// <summary>How many earlier places are tried for a match: more packs little better and much slower.</summary>
    private const int Tries = 24;

    /// <summary>A match of this length is taken without looking whether one byte later there is a longer one.</summary>
    private const int LongEnough = 16;

    private const int HashBits = 15;

    public static byte[] Pack(ReadOnlySpan<byte> bytes)
    {
        var bits = new BitWriter(bytes.Length / 3);
        var block = new DeflateBlock(SymbolsInBlock);
        var newest = new int[1 << HashBits];
        Array.Fill(newest, -1);
        var before = new int[bytes.Length];
        var at = 0;
        var (length, distance) = (0, 0);
        while (at < bytes.Length)
        {
            if (length == 0)
            {
                (length, distance) = Match(bytes, at, newest, before);
            }

            Note(bytes, at, newest, before);
            if (length < Shortest)
            {
                block.Add(bytes[at++]);
                length = 0;
            }
            else
            {
                var (next, further) = length < LongEnough ? Match(bytes, at + 1, newest, before) : (0, 0);
                if (next > length)
                {
                    // One byte on its own, for a longer match after it.
                    block.Add(bytes[at++]);
                    (length, distance) = (next, further);
                }
                else
                {
                    block.Add(length, distance);
                    for (var end = at + length; ++at < end;)
                    {
                        Note(bytes, at, newest, before);
                    }

                    length = 0;
                }
            }

            if (block.IsFull)
            {
                block.Write(bits, isLast: at == bytes.Length);
            }
        }

        if (!block.WasLast)
        {
            block.Write(bits, isLast: true);
        }

        return bits.ToArray();
    }

    /// <summary>Remembers where the next three bytes stand.</summary>
    private static void Note(ReadOnlySpan<byte> bytes, int at, int[] newest, int[] before)
    {
        if (at + Shortest <= bytes.Length)
        {
            var hash = HashOf(bytes, at);
            before[at] = newest[hash];
            newest[hash] = at;
        }
    }

    /// <summary>The longest earlier stretch that is the same, the nearest of these; a length of 0 if there is none.</summary>
    private static (int Length, int Distance) Match(ReadOnlySpan<byte> bytes, int at, int[] newest, int[] before)
    {
        if (at + Shortest > bytes.Length)
        {
            return (0, 0);
        }

        var rest = bytes[at..Math.Min(bytes.Length, at + Longest)];
        var (length, distance) = (Shortest - 1, 0);
        var tries = Tries;
        for (var earlier = newest[HashOf(bytes, at)]; earlier >= 0 && at - earlier <= Window && tries-- > 0; earlier = before[earlier])
        {
            if (bytes[earlier + length] == rest[length] && rest.CommonPrefixLength(bytes[earlier..]) is var same && same > length)
            {
                (length, distance) = (same, at - earlier);
                if (same == rest.Length)
                {
                    break;
                }
            }
        }

        return distance == 0 ? (0, 0) : (length, distance);
    }

    private static int HashOf(ReadOnlySpan<byte> bytes, int at) =>
        (int)(((uint)(bytes[at] | (bytes[at + 1] << 8) | (bytes[at + 2] << 16)) * 2654435761u) >> (32 - HashBits));
}
