using LmsSite.Core.Composing;
using Statiq.Common;

namespace LmsSite.Statiq.Modules;

/// <summary>With --manifest: lists what stands in the output folder now, read back from there.</summary>
internal sealed class WriteManifest : Module
{
    protected override async Task<IEnumerable<IDocument>> ExecuteContextAsync(IExecutionContext context)
    {
        if (context.Settings.TryGetValue(RunSettings.Manifest, out NormalizedPath manifest))
        {
            var output = context.FileSystem.GetOutputDirectory();
            var files = await Task.WhenAll(output.GetFiles(SearchOption.AllDirectories).Select(async file =>
                new OutputFile(output.Path.GetRelativePath(file.Path).FullPath, await file.ReadAllBytesAsync(context.CancellationToken))));
            await context.FileSystem.GetRootFile(manifest).WriteAllTextAsync(Manifest.Of(files), cancellationToken: context.CancellationToken);
        }

        return context.Inputs;
    }
}
