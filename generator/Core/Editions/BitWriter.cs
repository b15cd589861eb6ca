using System.Buffers.Binary;

namespace LmsSite.Core.Editions;

/// <summary>Writes bits, the lowest of a value first, as RFC 1951 packs them into bytes.</summary>
internal sealed class BitWriter
{
    private byte[] bytes = new byte[32 * 1024];
    private int length;
    private ulong pending;
    private int count;

    public void Write(int value, int bits)
    {
        pending |= (ulong)(uint)value << count;
        count += bits;
        if (count >= 32)
        {
            if (length > bytes.Length - 4)
            {
                Array.Resize(ref bytes, bytes.Length * 2);
            }

            BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(length), (uint)pending);
            length += 4;
            pending >>= 32;
            count -= 32;
        }
    }

    /// <summary>Zeros up to the next byte.</summary>
    public void WriteRestOfByte() => Write(0, -count & 7);

    /// <summary>All bytes; what is left of the last one is zero. What is written next begins anew.</summary>
    public byte[] Take()
    {
        for (; count > 0; count -= 8)
        {
            Add((byte)pending);
            pending >>= 8;
        }

        var written = bytes[..length];
        (length, count, pending) = (0, 0, 0);
        return written;
    }

    private void Add(byte value)
    {
        if (length == bytes.Length)
        {
            Array.Resize(ref bytes, length * 2);
        }

        bytes[length++] = value;
    }
}
