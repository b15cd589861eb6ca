using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Text;

namespace LmsSite.Core.Editions;

/// <summary>
/// Writes a ZIP archive of which every byte follows from what is put in: entries in the order given, one time for all, no attributes of
/// any system, sizes before the data. Format: PKWARE APPNOTE 6.3. One writes many archives, one after the other.
/// </summary>
public sealed class ZipWriter
{
    private const ushort Version = 20;
    private const ushort Utf8Names = 1 << 11;
    private const ushort Stored = 0;
    private const ushort Deflated = 8;
    private const int LocalHeader = 0x04034b50;
    private const int CentralHeader = 0x02014b50;
    private const int EndOfCentral = 0x06054b50;

    /// <summary>Lengths of the headers and the end in bytes, without names.</summary>
    private const int LocalLength = 30;
    private const int CentralLength = 46;
    private const int EndLength = 22;

    private readonly Packing packing = new();

    /// <summary>Packs each of them for every archive in which a file ends so.</summary>
    public ImmutableArray<PackedEnd> Pack(ImmutableArray<ReadOnlyMemory<byte>> ends) => packing.Each(ends, (bytes, deflate) => new PackedEnd(bytes, deflate.Pack(bytes.Span)));

    /// <param name="entries">The files in order.</param>
    /// <param name="date">The date of all of them. The format knows none before 1980.</param>
    public byte[] Write(ImmutableArray<ZipEntry> entries, DateOnly date)
    {
        var packed = packing.Each(entries, Pack);
        var bytes = new byte[packed.Sum(entry => entry.Data.Length + entry.End.Length + (2 * entry.Name.Length) + LocalLength + CentralLength) + EndLength];
        using var zip = new MemoryStream(bytes);
        using var central = new MemoryStream();
        foreach (var entry in packed)
        {
            var offset = (int)zip.Position;
            var header = Header(entry, DosDate(date));
            Write(zip, LocalHeader);
            zip.Write(header);
            zip.Write(entry.Name);
            zip.Write(entry.Data.Span);
            zip.Write(entry.End.Span);

            Write(central, CentralHeader);
            Write(central, Version);
            central.Write(header);
            // No comment, first disk, no attributes.
            central.Write(new byte[10]);
            Write(central, offset);
            central.Write(entry.Name);
        }

        var start = (int)zip.Position;
        central.WriteTo(zip);
        Write(zip, EndOfCentral);
        Write(zip, 0);
        Write(zip, (ushort)packed.Length);
        Write(zip, (ushort)packed.Length);
        Write(zip, (int)central.Length);
        Write(zip, start);
        Write(zip, (ushort)0);
        return bytes;
    }

    /// <summary>What both headers of an entry share: from the version that is needed to the length of the extra field.</summary>
    private static byte[] Header(Packed entry, ushort date)
    {
        using var header = new MemoryStream();
        Write(header, Version);
        Write(header, Utf8Names);
        Write(header, entry.Method);
        Write(header, (ushort)0);
        Write(header, date);
        Write(header, (int)entry.Crc);
        Write(header, entry.Data.Length + entry.End.Length);
        Write(header, entry.Size);
        Write(header, (ushort)entry.Name.Length);
        Write(header, (ushort)0);
        return header.ToArray();
    }

    private static Packed Pack(ZipEntry entry, Deflate deflate)
    {
        var (bytes, end) = (entry.Bytes, entry.End?.Bytes ?? ReadOnlyMemory<byte>.Empty);
        var packed = entry.IsStored || (bytes.IsEmpty && !end.IsEmpty) ? bytes : deflate.Pack(bytes.Span, isLast: entry.End is null);
        var packedEnd = entry.End?.Packed ?? end;
        var size = bytes.Length + end.Length;
        var crc = Crc32.Of(end.Span, before: Crc32.Of(bytes.Span));
        var name = Encoding.UTF8.GetBytes(entry.Path);
        return packed.Length + packedEnd.Length < size
            ? new(name, Deflated, crc, size, packed, packedEnd)
            : new(name, Stored, crc, size, bytes, end);
    }

    private static ushort DosDate(DateOnly date) => (ushort)(date.Year < 1980 ? (1 << 5) | 1 : ((date.Year - 1980) << 9) | (date.Month << 5) | date.Day);

    private static void Write(Stream stream, int value)
    {
        Span<byte> bytes = stackalloc byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, value);
        stream.Write(bytes);
    }

    private static void Write(Stream stream, ushort value)
    {
        Span<byte> bytes = stackalloc byte[2];
        BinaryPrimitives.WriteUInt16LittleEndian(bytes, value);
        stream.Write(bytes);
    }

    private sealed record Packed(byte[] Name, ushort Method, uint Crc, int Size, ReadOnlyMemory<byte> Data, ReadOnlyMemory<byte> End);
}

/// <summary>A file of an archive.</summary>
/// <param name="Path">Its path in the archive, with forward slashes.</param>
/// <param name="Bytes">Its content, as far as it is not <paramref name="End"/>.</param>
/// <param name="IsStored">True to leave it as it is, for a file that must be readable without unpacking.</param>
/// <param name="End">How it goes on, if files of other archives end alike.</param>
public sealed record ZipEntry(string Path, ReadOnlyMemory<byte> Bytes, bool IsStored = false, PackedEnd? End = null);
