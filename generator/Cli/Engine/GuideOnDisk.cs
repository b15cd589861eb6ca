using System.Collections.Immutable;
using LmsSite.Cli.Disk;
using LmsSite.Core;
using LmsSite.Core.Diagnostics;
using LmsSite.Core.Reading;
using LmsSite.Core.Resolving;
using LmsSite.Core.Sources;
using LmsSite.Theme;

namespace LmsSite.Cli.Engine;

/// <summary>The guide as it stands on the disk, read and resolved but not rendered, and what is wrong with it.</summary>
internal sealed record GuideOnDisk(Guide? Guide, ImmutableArray<Diagnostic> Faults, SourceTexts Texts)
{
    public static GuideOnDisk Read(string folder, SiteOptions options)
    {
        var pipeline = new SitePipeline(new RazorTheme(), options);
        var sources = InputFolder.Load(folder).Concat(pipeline.ThemeInputs).ToArray();
        var inputs = new Input[sources.Length];
        Parallel.For(0, sources.Length, index => inputs[index] = pipeline.Read(sources[index]));
        var resolved = pipeline.Resolve([.. inputs]);
        return new(resolved.Guide, resolved.Faults, new(sources));
    }
}
