using LmsSite.Statiq.Modules;
using Statiq.Core;

namespace LmsSite.Statiq.Pipelines;

/// <summary>A document for each source file, read on its own and in parallel.</summary>
internal sealed class ReadSources : Pipeline
{
    public ReadSources()
    {
        InputModules.Add(new FindSources());
        ProcessModules.Add(new ReadSource());
    }
}
