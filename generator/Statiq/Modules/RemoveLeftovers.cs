using Statiq.Common;

namespace LmsSite.Statiq.Modules;

/// <summary>Removes from the output folder what an earlier site left there, once the new one is written.</summary>
internal sealed class RemoveLeftovers : SyncModule
{
    protected override IEnumerable<IDocument> ExecuteContext(IExecutionContext context)
    {
        var written = context.Inputs.Select(document => context.FileSystem.GetOutputPath(document.Destination)).ToHashSet();
        Clear(context.FileSystem.GetOutputDirectory(), written);
        return context.Inputs;
    }

    private static void Clear(IDirectory folder, HashSet<NormalizedPath> written)
    {
        foreach (var file in folder.GetFiles().Where(file => !written.Contains(file.Path)))
        {
            file.Delete();
        }

        foreach (var inner in folder.GetDirectories())
        {
            if (written.Any(path => inner.Path.ContainsDescendant(path)))
            {
                Clear(inner, written);
            }
            else
            {
                inner.Delete(recursive: true);
            }
        }
    }
}
