using Statiq.Common;

namespace LmsSite.Statiq;

/// <summary>
/// Takes the place of Statiq's cleaning, which empties the output and temp folders before it looks at the input. Here nothing is deleted
/// before a run: it only says whether the run may begin. What an earlier site left over goes after the new one is written.
/// </summary>
internal sealed class Folders(IReadOnlyFileSystem files) : IFileCleaner
{
    public CleanMode CleanMode => CleanMode.None;

    /// <exception cref="ExecutionException">There is no input, or the output folder may not become the site.</exception>
    public Task CleanBeforeExecutionAsync()
    {
        files.WriteTracker.Reset();
        var output = files.GetOutputDirectory();
        foreach (var input in files.GetInputDirectories())
        {
            if (!input.Exists)
            {
                throw new ExecutionException($"There is no folder \"{input.Path}\". Name the folder that holds site.yaml with --input.");
            }

            if (input.Path.ContainsDescendantOrSelf(output.Path) || output.Path.ContainsDescendant(input.Path))
            {
                throw new ExecutionException($"The output folder \"{output.Path}\" and the input folder lie in each other. Name another folder with --output.");
            }
        }

        if (output.Exists && (output.GetFiles().Any() || output.GetDirectories().Any()) && !IsSite(output))
        {
            throw new ExecutionException($"The folder \"{output.Path}\" holds files that are no built site; they would be lost. Empty it, or name another folder with --output.");
        }

        return Task.CompletedTask;
    }

    public Task CleanAfterExecutionAsync() => Task.CompletedTask;

    public void CleanDirectory(IDirectory directory, string name)
    {
    }

    private static bool IsSite(IDirectory folder) => folder.GetFile(".nojekyll").Exists && folder.GetFile("sitemap.xml").Exists;
}
