namespace LmsSite.Core.Editions;

/// <summary>Writes bits, the lowest of a value first, as RFC 1951 packs them into bytes.</summary>
/// <param name="capacity">How many bytes are expected.</param>
internal sealed class BitWriter(int capacity)
{
    private byte[] bytes = new byte[Math.Max(capacity, 64)];
    private int length;
    private ulong pending;
    private int count;

    public void Write(int value, int bits)
    {
        pending |= (ulong)(uint)value << count;
        count += bits;
        while (count >= 8)
        {
            Add((byte)pending);
            pending >>= 8;
            count -= 8;
        }
    }

    /// <summary>All bytes; what is left of the last one is zero.</summary>
    public byte[] ToArray()
    {
        if (count > 0)
        {
            Add((byte)pending);
            (pending, count) = (0, 0);
        }

        return bytes[..length];
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
