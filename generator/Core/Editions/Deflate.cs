using System.Buffers.Binary;

namespace LmsSite.Core.Editions;

/// <summary>
/// Packs bytes (RFC 1951) the same way on every machine. The platform's own packer does not promise that: it chooses its way by the
/// processor, and by its version. Matches are found by hash chains with one step of looking ahead, as zlib does; one Huffman code serves each block.
/// One packs many files, one after the other: what it notes them in is used again.
/// </summary>
internal sealed class Deflate
{
    private const int Window = 32 * 1024;

    /// <summary>The format knows matches of three bytes, but they save next to nothing, and four are sought much faster.</summary>
    private const int Shortest = sizeof(uint);
    private const int Longest = 258;
    private const int SymbolsInBlock = 32 * 1024;

    /// <summary>How many earlier places are tried for a match: more packs little better and much slower.</summary>
    private const int Tries = 24;

    /// <summary>A match of this length is taken without looking whether one byte later there is a longer one.</summary>
    private const int LongEnough = 16;

    private const int HashBits = 15;

    /// <summary>For each hash, the last place of four bytes that have it.</summary>
    private readonly int[] newest = new int[1 << HashBits];

    /// <summary>For each place, by its number within a window, the place before it with the same hash. What is older lies out of reach.</summary>
    private readonly int[] before = new int[Window];

    private readonly DeflateBlock block = new(SymbolsInBlock);
    private readonly BitWriter bits = new();

    /// <param name="bytes">What is packed. Nothing refers to what was packed before.</param>
    /// <param name="isLast">False where more follows that was packed on its own: it begins with a byte, as this ends with one.</param>
    public byte[] Pack(ReadOnlySpan<byte> bytes, bool isLast = true)
    {
        Array.Fill(newest, -1);
        var (at, isEnded) = (0, false);
        var (length, distance) = Match(bytes, at, Shortest - 1);
        while (at < bytes.Length)
        {
            if (length < Shortest)
            {
                block.Add(bytes[at++]);
                (length, distance) = Match(bytes, at, Shortest - 1);
            }
            else
            {
                var noted = at + 1;
                var (next, further) = length < LongEnough ? Match(bytes, noted++, length) : (0, 0);
                if (next > length)
                {
                    // One byte on its own, for a longer match after it.
                    block.Add(bytes[at++]);
                    (length, distance) = (next, further);
                }
                else
                {
                    block.Add(length, distance);
                    for (at += length; noted < at; noted++)
                    {
                        Note(bytes, noted);
                    }

                    (length, distance) = Match(bytes, at, Shortest - 1);
                }
            }

            if (block.IsFull)
            {
                isEnded = at == bytes.Length;
                block.Write(bits, isEnded && isLast);
            }
        }

        if (!isEnded)
        {
            block.Write(bits, isLast);
        }

        if (!isLast)
        {
            DeflateBlock.WriteNothing(bits);
        }

        return bits.Take();
    }

    /// <summary>Remembers where the next four bytes stand, and tells where these, or others with their hash, stood last; -1 if nowhere.</summary>
    private int Note(ReadOnlySpan<byte> bytes, int at)
    {
        if (at + Shortest > bytes.Length)
        {
            return -1;
        }

        ref var last = ref newest[HashOf(FourAt(bytes, at))];
        var earlier = before[at & (Window - 1)] = last;
        last = at;
        return earlier;
    }

    /// <summary>Notes the place, and finds the longest earlier stretch that is the same and longer than so many bytes, the nearest of these; a length of 0 if there is none.</summary>
    private (int Length, int Distance) Match(ReadOnlySpan<byte> bytes, int at, int longerThan)
    {
        var earlier = Note(bytes, at);
        if (earlier < 0 || at + longerThan >= bytes.Length)
        {
            return (0, 0);
        }

        var rest = bytes[at..Math.Min(bytes.Length, at + Longest)];
        var (length, distance) = (longerThan, 0);
        // The last four bytes of a longer one tell most places apart.
        var (ending, sought) = (length + 1 - Shortest, FourAt(rest, length + 1 - Shortest));
        var tries = Tries;
        // What stands a whole window back has given its room among the notes to this place.
        for (; earlier >= 0 && at - earlier < Window && tries-- > 0; earlier = before[earlier & (Window - 1)])
        {
            if (FourAt(bytes, earlier + ending) == sought && rest.CommonPrefixLength(bytes[earlier..]) is var same && same > length)
            {
                (length, distance) = (same, at - earlier);
                if (same == rest.Length)
                {
                    break;
                }

                ending = length + 1 - Shortest;
                sought = FourAt(rest, ending);
            }
        }

        return distance == 0 ? (0, 0) : (length, distance);
    }

    private static uint FourAt(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt32LittleEndian(bytes[at..]);

    private static int HashOf(uint four) => (int)((four * 2654435761u) >> (32 - HashBits));
}
