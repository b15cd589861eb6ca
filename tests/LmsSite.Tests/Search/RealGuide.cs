using System.Collections.Concurrent;
using System.IO.Compression;
using LmsSite.Tests.Drivers;
using LmsSite.Tests.Search;

[assembly: AssemblyFixture(typeof(RealGuide))]

namespace LmsSite.Tests.Search;

/// <summary>The guide of this repository, built once for all tests of its search.</summary>
public sealed class RealGuide
{
    private readonly Lazy<BuiltSite> site = new(() => TinySite.At(Repository.Path("input")).Build());

    private readonly ConcurrentDictionary<(string, string), Lazy<IReadOnlyList<(Question, Answer)>>> answers = new();

    internal BuiltSite Site => site.Value;

    /// <summary>The questions of a set with what the page of results shows for each.</summary>
    internal IReadOnlyList<(Question Question, Answer Answer)> Answers(string language, string set) => answers.GetOrAdd((language, set), _ => new(() =>
    {
        using var reader = new SearchReader(Site, language);
        return [.. Question.In(language, set).Select(question => (question, reader.Ask(question.Ask)))];
    })).Value;

    internal static IEnumerable<string> Languages => Directory.EnumerateFiles(Repository.Tests("Search", "Questions"), "*.yaml").Select(file => Path.GetFileNameWithoutExtension(file)!).Order(StringComparer.Ordinal);

    /// <summary>The size of a file as a server sends it.</summary>
    internal static int Packed(ReadOnlyMemory<byte> bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            gzip.Write(bytes.Span);
        }

        return (int)packed.Length;
    }
}
