using LmsSite.Statiq.Modules;
using Statiq.Core;

namespace LmsSite.Statiq.Pipelines;

/// <summary>All sources become one guide, and the guide a document for each file that the site will have.</summary>
internal sealed class ComposePlan : Pipeline
{
    public ComposePlan()
    {
        Dependencies.Add(nameof(ReadSources));
        ProcessModules.Add(new ReplaceDocuments(nameof(ReadSources)), new ComposeGuide());
    }
}
