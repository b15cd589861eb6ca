using System.Collections.Immutable;
using LmsSite.Core;
using LmsSite.Core.Composing;
using LmsSite.Core.Diagnostics;
using LmsSite.Core.Reading;
using LmsSite.Core.Sources;

namespace LmsSite.Tests.Drivers;

/// <summary>The smallest engine: every stage in turn, with no disk and no console. It stops where the real one stops.</summary>
internal static class InMemoryEngine
{
    public static BuiltSite Run(IEnumerable<SourceFile> sources, ITheme theme, SiteOptions options)
    {
        var pipeline = new SitePipeline(theme, options);
        ImmutableArray<Input> inputs = [.. sources.Concat(pipeline.ThemeInputs).Select(pipeline.Read)];
        var resolved = pipeline.Resolve(inputs);
        if (resolved.Guide is not { } guide || HasErrors(resolved.Faults))
        {
            return new(resolved.Faults, []);
        }

        var (plan, planFaults) = pipeline.Compose(guide);
        ImmutableArray<Diagnostic> faults = [.. resolved.Faults, .. planFaults];
        if (HasErrors(planFaults))
        {
            return new(faults, []);
        }

        var bound = pipeline.Bind(plan, [.. plan.Files.Select(file => pipeline.Render(file, plan))]);
        return new([.. faults, .. bound.Faults], HasErrors(bound.Faults) ? [] : bound.Files);
    }

    private static bool HasErrors(ImmutableArray<Diagnostic> faults) => faults.Any(fault => fault.Severity == Severity.Error);
}
