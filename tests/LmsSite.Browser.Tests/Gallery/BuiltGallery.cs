using LmsSite.Browser.Tests.Browser;

namespace LmsSite.Browser.Tests.Gallery;

/// <summary>The theme's gallery, written by the program's own command.</summary>
public sealed class BuiltGallery : IAsyncLifetime
{
    private readonly DirectoryInfo home = Directory.CreateTempSubdirectory("lmssite-gallery-");

    public string Folder => Path.Combine(home.FullName, "gallery");

    /// <summary>The address of a file of the gallery.</summary>
    public string At(string path) => new Uri(Path.Combine(Folder, path)).AbsoluteUri;

    public async ValueTask InitializeAsync()
    {
        if (await SystemCommand.RunAsync("dotnet", Path.Combine(AppContext.BaseDirectory, "lmssite.dll"), "gallery", "--output", Folder) is { } refusal)
        {
            throw new InvalidOperationException($"The gallery cannot be built: {refusal}");
        }
    }

    public ValueTask DisposeAsync()
    {
        home.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }
}
