using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using CsCheck;
using LmsSite.Core.Editions;

namespace LmsSite.Tests.Editions;

/// <summary>Our archives, read back by the platform's own reader.</summary>
public sealed class ZipTests
{
    private static readonly DateOnly Day = new(2026, 5, 3);

    [Fact]
    public void What_is_packed_comes_out_again() => Gen.Select(Gen.Byte.Array[0, 70_000], Gen.Int[0, 4]).Sample((bytes, repeats) =>
    {
        byte[] content = [.. Enumerable.Repeat(bytes, repeats + 1).SelectMany(part => part)];
        using var zip = Read(new ZipWriter().Write([new("a/b.txt", content)], Day));
        Assert.Equal(content, Bytes(zip.Entries.Single()));
    }, iter: 60);

    [Fact]
    public void Texts_of_every_length_come_out_again() => Gen.Select(Gen.OneOf("bee", "hive ", "wax\n", "a", "honey honey", "é", "中").Array[0, 4000], Gen.Int[1, 40]).Sample((words, repeats) =>
    {
        var content = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(string.Concat(words), repeats)));
        var zip = new ZipWriter().Write([new("a", content)], Day);
        using var read = Read(zip);
        Assert.Equal(content, Bytes(read.Entries.Single()));
        Assert.True(content.Length < 2000 || zip.Length < content.Length / 2);
    }, iter: 40);

    [Fact]
    public void Files_that_end_alike_come_out_whole_in_each_archive() => Gen.Select(Text, Text, Text).Sample((one, other, end) =>
    {
        var shared = new ZipWriter().Pack([end])[0];
        foreach (var beginning in new[] { one, other, ReadOnlyMemory<byte>.Empty })
        {
            using var zip = Read(new ZipWriter().Write([new("a", beginning, End: shared), Entry("b", "b")], Day));
            byte[] whole = [.. beginning.Span, .. end.Span];
            Assert.Equal(whole, Bytes(zip.Entries[0]));
            Assert.Equal(Checksum(whole), zip.Entries[0].Crc32);
        }
    }, iter: 60);

    [Fact]
    public void What_files_end_alike_with_is_packed_once_and_grows_little_by_it()
    {
        var words = string.Concat(Enumerable.Range(0, 3000).Select(number => $"bee {number % 977} and hive {number % 31}. "));
        var end = new ZipWriter().Pack([Encoding.UTF8.GetBytes(words)])[0];
        var one = new ZipWriter().Write([new("a", "one"u8.ToArray(), End: end)], Day);
        var other = new ZipWriter().Write([new("a", "another beginning"u8.ToArray(), End: end)], Day);
        // Behind the data stand the list of entries, of this one, and the end of the archive.
        var list = 46 + "a".Length + 22;
        var same = one[..^list].Reverse().Zip(other[..^list].Reverse()).TakeWhile(pair => pair.First == pair.Second).Count();
        Assert.InRange(one.Length - same, 0, 200);
        Assert.InRange(one.Length, 0, new ZipWriter().Write([Entry("a", "one" + words)], Day).Length + 100);
    }

    [Fact]
    public void An_end_that_packing_makes_no_smaller_is_stored()
    {
        var random = new byte[500];
        new Random(1).NextBytes(random);
        var zip = new ZipWriter().Write([new("a", "bee"u8.ToArray(), End: new ZipWriter().Pack([random])[0])], Day);
        Assert.Equal([.. "bee"u8, .. random], zip[31..534]);
    }

    [Fact]
    public void Packing_is_the_same_on_every_machine() => Assert.Equal(
        "171246b11628264c",
        Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(new ZipWriter().Write([Entry("a.txt", string.Concat(Enumerable.Range(0, 20_000).Select(number => $"bee {number % 977} and hive {number % 31}. ")))], Day)))[..16]);

    [Fact]
    public void Entries_keep_their_order_names_and_the_one_date()
    {
        using var zip = Read(new ZipWriter().Write([Entry("b.txt", "b"), Entry("a/é 中.txt", "a")], Day));
        Assert.Equal(["b.txt", "a/é 中.txt"], zip.Entries.Select(entry => entry.FullName));
        Assert.All(zip.Entries, entry => Assert.Equal(new DateTime(2026, 5, 3), entry.LastWriteTime.DateTime));
    }

    [Fact]
    public void No_byte_tells_of_a_system_or_leaves_a_size_for_later()
    {
        var zip = new ZipWriter().Write([Entry("a.txt", new string('a', 1000))], Day);
        // Made by: version 2.0 of MS-DOS. Flags: names are UTF-8, and nothing else.
        var central = zip.AsSpan().IndexOf("PK\x01\x02"u8);
        Assert.Equal([20, 0, 20, 0, 0, 8], zip[(central + 4)..(central + 10)]);
        Assert.Equal(new byte[10], zip[(central + 32)..(central + 42)]);
    }

    [Fact]
    public void What_would_grow_by_packing_is_stored()
    {
        var random = new byte[500];
        new Random(1).NextBytes(random);
        Assert.True(new ZipWriter().Write([new("a", random)], Day).AsSpan().IndexOf(random) > 0);
    }

    [Fact]
    public void A_day_before_the_format_knew_days_is_its_first_day()
    {
        using var zip = Read(new ZipWriter().Write([Entry("a", "a")], new(1970, 1, 1)));
        Assert.Equal(new DateTime(1980, 1, 1), zip.Entries[0].LastWriteTime.DateTime);
    }

    private static Gen<ReadOnlyMemory<byte>> Text { get; } = Gen.OneOf(
        Gen.Byte.Array[0, 3000],
        Gen.OneOf("bee", "hive ", "wax\n", "a", "honey honey", "é", "中").Array[0, 20_000].Select(words => Encoding.UTF8.GetBytes(string.Concat(words))))
        .Select(bytes => (ReadOnlyMemory<byte>)bytes);

    /// <summary>CRC-32 as ISO 3309 defines it, bit by bit.</summary>
    private static uint Checksum(byte[] bytes) => ~bytes.Aggregate(uint.MaxValue, (crc, value) =>
        Enumerable.Range(0, 8).Aggregate(crc ^ value, (rest, _) => (rest & 1) == 0 ? rest >> 1 : (rest >> 1) ^ 0xEDB88320));

    private static ZipEntry Entry(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));

    private static ZipArchive Read(byte[] zip) => new(new MemoryStream(zip));

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
