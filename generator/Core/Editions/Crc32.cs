using System.Buffers.Binary;

namespace LmsSite.Core.Editions;

/// <summary>The checksum of ZIP and PNG: CRC-32 of ISO 3309, reflected, polynomial 0xEDB88320.</summary>
internal static class Crc32
{
    private const int Stride = 8;

    private static readonly uint[] Table = [.. Enumerable.Range(0, 256).Select(Entry)];

    /// <summary>What a byte does to the checksum from so many bytes before its end: eight bytes are looked up at once, and none waits for the other.</summary>
    private static readonly uint[][] Tables = Slices();

    /// <param name="bytes">What is added up.</param>
    /// <param name="before">The checksum of what stands before it.</param>
    public static uint Of(ReadOnlySpan<byte> bytes, uint before = 0)
    {
        var crc = ~before;
        for (; bytes.Length >= Stride; bytes = bytes[Stride..])
        {
            var (low, high) = (crc ^ BinaryPrimitives.ReadUInt32LittleEndian(bytes), BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]));
            crc = Tables[7][(byte)low] ^ Tables[6][(byte)(low >> 8)] ^ Tables[5][(byte)(low >> 16)] ^ Tables[4][low >> 24]
                ^ Tables[3][(byte)high] ^ Tables[2][(byte)(high >> 8)] ^ Tables[1][(byte)(high >> 16)] ^ Tables[0][high >> 24];
        }

        foreach (var value in bytes)
        {
            crc = Table[(byte)(crc ^ value)] ^ (crc >> 8);
        }

        return ~crc;
    }

    private static uint[][] Slices()
    {
        var slices = new uint[Stride][];
        slices[0] = Table;
        for (var slice = 1; slice < Stride; slice++)
        {
            slices[slice] = [.. slices[slice - 1].Select(entry => Table[(byte)entry] ^ (entry >> 8))];
        }

        return slices;
    }

    private static uint Entry(int value)
    {
        var entry = (uint)value;
        for (var bit = 0; bit < 8; bit++)
        {
            entry = (entry & 1) == 0 ? entry >> 1 : (entry >> 1) ^ 0xEDB88320;
        }

        return entry;
    }
}
