namespace LmsSite.Core.Editions;

/// <summary>
/// How files of several archives end alike, packed once for all of them. Blocks of packed data may follow each other wherever they come from, if one begins
/// with a byte and refers to nothing before itself (RFC 1951, 3.2.3): so each archive packs only how its own file begins, and puts this behind it.
/// What is known of the beginning does not help to pack the end, which makes an archive about 2 % larger.
/// </summary>
public sealed class PackedEnd
{
    internal PackedEnd(ReadOnlyMemory<byte> bytes, byte[] packed)
    {
        Bytes = bytes;
        Packed = packed;
    }

    /// <summary>What comes out when it is unpacked.</summary>
    public ReadOnlyMemory<byte> Bytes { get; }

    internal ReadOnlyMemory<byte> Packed { get; }
}
