using LmsSite.Browser.Tests.Browser;

namespace LmsSite.Browser.Tests.Keeping;

/// <summary>A small guide in two languages, published three times: as it was, with every page changed, and no longer to be kept.</summary>
public sealed class Publications : IAsyncLifetime
{
    private readonly DirectoryInfo home = Directory.CreateTempSubdirectory("lmssite-keeping-");

    public string Old => Path.Combine(home.FullName, "old");

    public string New => Path.Combine(home.FullName, "new");

    public string Withdrawn => Path.Combine(home.FullName, "withdrawn");

    public async ValueTask InitializeAsync()
    {
        await PublishAsync(Old, "Read in the old version.", "offered");
        await PublishAsync(New, "Read in the new version.", "offered");
        await PublishAsync(Withdrawn, "Read in the last version.", "withdrawn");
    }

    public ValueTask DisposeAsync()
    {
        home.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }

    private static async Task PublishAsync(string output, string words, string offlineCopy)
    {
        var input = output + "-input";
        await WriteAsync(input, "site.yaml", $"address: https://bees.example/\nlanguages:\n  - {{tag: en, name: English}}\n  - {{tag: es, name: Español, fallback: [en]}}\noffline-copy: {offlineCopy}\n");
        foreach (var language in new[] { "en", "es" })
        {
            await WriteAsync(input, $"{language}/guide.yaml", "name: Bees\ndescription: How to keep bees.\ngroups: {pages: Pages}\n");
        }

        foreach (var page in new[] { "index", "hive" })
        {
            await WriteAsync(input, $"en/{page}.md", $"---\ntitle: The {page}\ndescription: For those who keep bees.\nneeds-sources: false\n---\n\n## Honeycomb {{#comb}}\n\n{words}\n");
        }

        if (await SystemCommand.RunAsync("dotnet", Path.Combine(AppContext.BaseDirectory, "lmssite.dll"), "--input", input, "--output", output) is { } refusal)
        {
            throw new InvalidOperationException($"The guide about bees cannot be built: {refusal}");
        }
    }

    private static async Task WriteAsync(string folder, string path, string text)
    {
        var file = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        await File.WriteAllTextAsync(file, text);
    }
}
