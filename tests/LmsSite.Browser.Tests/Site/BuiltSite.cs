using LmsSite.Browser.Tests.Browser;

namespace LmsSite.Browser.Tests.Site;

/// <summary>The real site, built once by the real program, and served the way hosts serve it.</summary>
public sealed class BuiltSite : IAsyncLifetime
{
    private const string SubPath = "/some/sub/path/";
    private const string Published = "/published/guide/";

    private readonly DirectoryInfo home = Directory.CreateTempSubdirectory("lmssite-browser-");
    private SiteServer? server;

    /// <summary>The folder with the site.</summary>
    public string Folder => Path.Combine(home.FullName, "site");

    private string PublishedFolder => Path.Combine(home.FullName, "published");

    public async ValueTask InitializeAsync()
    {
        await BuildAsync(Folder);
        await BuildAsync(PublishedFolder, "--address", $"https://lmssite.example{Published}");
        // The very same files under both addresses: that they work there is what is tested.
        server = await SiteServer.StartAsync((SubPath, Folder), (Published, PublishedFolder), ("/", Folder));
    }

    /// <summary>The address of a file of the site.</summary>
    public string At(Place place, string path) => place switch
    {
        Place.Domain => $"{server!.Address}/{path}",
        Place.SubPath => $"{server!.Address}{SubPath}{path}",
        _ => new Uri(Path.Combine(Folder, path)).AbsoluteUri,
    };

    /// <summary>The same on a domain's root.</summary>
    public string At(string path) => At(Place.Domain, path);

    /// <summary>The address in a site that was built for a path, with --address, and is served there.</summary>
    public string AtPublished(string path) => $"{server!.Address}{Published}{path}";

    /// <summary>A copy in a folder of the reader's.</summary>
    public string CopyTo(string folder)
    {
        var copy = Path.Combine(home.FullName, folder);
        foreach (var file in Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(copy, Path.GetRelativePath(Folder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target, overwrite: true);
        }

        return copy;
    }

    public async ValueTask DisposeAsync()
    {
        if (server is not null)
        {
            await server.DisposeAsync();
        }

        home.Delete(recursive: true);
    }

    private static async Task BuildAsync(string output, params string[] more)
    {
        string[] arguments = [Path.Combine(AppContext.BaseDirectory, "lmssite.dll"), "--input", Path.Combine(Repository.Root, "input"), "--output", output, "--no-pdf", .. more];
        if (await SystemCommand.RunAsync("dotnet", arguments) is { } refusal)
        {
            throw new InvalidOperationException($"The site cannot be built, so no page can be read: {refusal}");
        }
    }
}
