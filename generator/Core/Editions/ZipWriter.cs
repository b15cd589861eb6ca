using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Text;

namespace LmsSite.Core.Editions;

/// <summary>
/// Writes a ZIP archive of which every byte follows from what is put in: entries in the order given, one time for all, no attributes of
/// any system, sizes before the data. Format: PKWARE APPNOTE 6.3.
/// </summary>
public static class ZipWriter
{
    private const ushort Version = 20;
    private const ushort Utf8Names = 1 << 11;
    private const ushort Stored = 0;
    private const ushort Deflated = 8;
    private const int LocalHeader = 0x04034b50;
    private const int CentralHeader = 0x02014b50;
    private const int End = 0x06054b50;

    /// <param name="entries">The files in order.</param>
    /// <param name="date">The date of all of them. The format knows none before 1980.</param>
    public static byte[] Write(ImmutableArray<ZipEntry> entries, DateOnly date)
    {
        var packed = new Packed[entries.Length];
        Parallel.For(0, packed.Length, () => new Deflate(), (index, _, deflate) =>
        {
            packed[index] = Pack(entries[index], deflate);
            return deflate;
        }, _ => { });
        using var zip = new MemoryStream(packed.Sum(entry => entry.Data.Length + (2 * entry.Name.Length) + 76) + 22);
        using var central = new MemoryStream();
        foreach (var entry in packed)
        {
            var offset = (int)zip.Position;
            var header = Header(entry, DosDate(date));
            Write(zip, LocalHeader);
            zip.Write(header);
            zip.Write(entry.Name);
            zip.Write(entry.Data.Span);

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
        Write(zip, End);
        Write(zip, 0);
        Write(zip, (ushort)packed.Length);
        Write(zip, (ushort)packed.Length);
        Write(zip, (int)central.Length);
        Write(zip, start);
        Write(zip, (ushort)0);
        return zip.ToArray();
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
        Write(header, entry.Data.Length);
        Write(header, entry.Size);
        Write(header, (ushort)entry.Name.Length);
        Write(header, (ushort)0);
        return header.ToArray();
    }

    private static Packed Pack(ZipEntry entry, Deflate deflate)
    {
        var deflated = entry.IsStored ? entry.Bytes : deflate.Pack(entry.Bytes.Span);
        var smaller = deflated.Length < entry.Bytes.Length;
        return new(Encoding.UTF8.GetBytes(entry.Path), smaller ? Deflated : Stored, Crc32.Of(entry.Bytes.Span), entry.Bytes.Length, smaller ? deflated : entry.Bytes);
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

    private sealed record Packed(byte[] Name, ushort Method, uint Crc, int Size, ReadOnlyMemory<byte> Data);
}

/// <summary>A file of an archive.</summary>
/// <param name="Path">Its path in the archive, with forward slashes.</param>
/// <param name="Bytes">Its content.</param>
/// <param name="IsStored">True to leave it as it is, for a file that must be readable without unpacking.</param>
public sealed record ZipEntry(string Path, ReadOnlyMemory<byte> Bytes, bool IsStored = false);
