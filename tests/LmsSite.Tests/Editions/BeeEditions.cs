using System.IO.Compression;
using System.Text;
using LmsSite.Tests.Drivers;

namespace LmsSite.Tests.Editions;

/// <summary>The guide about bees in English and Arabic, with everything that readers can take along but paper.</summary>
internal static class BeeEditions
{
    public static BuiltSite Site { get; } = Build("[html, epub, zip]");

    public static BuiltSite Build(string formats)
    {
        var bees = TinySite.At(Repository.Tests("Golden", "two-languages", "input"));
        return bees.With("site.yaml", $"{Encoding.UTF8.GetString(bees.Files["site.yaml"].Span)}editions:\n  name: bees\n  formats: {formats}\n").Build().WithoutFaults();
    }

    public static ZipArchive Archive(string path) => new(new MemoryStream(Site.Files.Single(file => file.Path == path).Bytes.ToArray()));

    public static string Text(this ZipArchive archive, string path)
    {
        using var reader = new StreamReader(archive.GetEntry(path)!.Open());
        return reader.ReadToEnd();
    }
}
