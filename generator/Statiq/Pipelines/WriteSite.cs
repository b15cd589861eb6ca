using LmsSite.Statiq.Modules;
using Statiq.Core;

namespace LmsSite.Statiq.Pipelines;

/// <summary>Each planned file is rendered on its own and in parallel, and all of them are written once the last is made.</summary>
internal sealed class WriteSite : Pipeline
{
    public WriteSite()
    {
        Dependencies.Add(nameof(ComposePlan));
        ProcessModules.Add(new ReplaceDocuments(nameof(ComposePlan)), new RenderFile());
        PostProcessModules.Add(new BindFiles());
        OutputModules.Add(new WriteFiles(), new WriteEmptyFiles(), new RemoveLeftovers(), new WriteManifest());
    }
}
