using System.Collections.Concurrent;
using System.Collections.Immutable;
using LmsSite.Core;
using LmsSite.Core.Composing;
using LmsSite.Core.Diagnostics;
using LmsSite.Core.Resolving;

namespace LmsSite.Cli.Preview;

/// <summary>The guide at one moment, and each file of its site, made when it is first asked for.</summary>
internal sealed class Snapshot
{
    private readonly SitePipeline pipeline;
    private readonly ConcurrentDictionary<string, ReadOnlyMemory<byte>?> made = new(StringComparer.Ordinal);
    private readonly FrozenFiles? pages;
    private readonly Lazy<FrozenFiles?> whole;

    public Snapshot(SitePipeline pipeline, Guide? guide, ImmutableArray<Diagnostic> faults)
    {
        this.pipeline = pipeline;
        Guide = guide;
        Faults = faults;
        if (guide is not null)
        {
            var composed = pipeline.ComposePages(guide);
            Faults = [.. faults, .. composed.Faults];
            pages = new(composed.Plan);
        }

        whole = new(() => guide is null ? null : new(pipeline.Compose(guide).Plan));
    }

    /// <summary>Null until there was once a guide to show.</summary>
    public Guide? Guide { get; }

    public ImmutableArray<Diagnostic> Faults { get; }

    /// <summary>The address of the style sheet, which changes with what is in it.</summary>
    public string Style => pages?.Plan.Assets.Style.Path ?? "";

    /// <summary>The bytes of a file of the site, or null where it has none of this path.</summary>
    public ReadOnlyMemory<byte>? File(string path) => made.GetOrAdd(path, Make);

    private ReadOnlyMemory<byte>? Make(string path)
    {
        if (pages is null)
        {
            return null;
        }

        if (pages.Plan.Editions.Any(edition => edition.Path == path))
        {
            return Edition(path);
        }

        // What no page waits for: the index of the whole guide is made when someone searches.
        var isPage = path.EndsWith(".html", StringComparison.Ordinal) || !path.Contains('/');
        return (pages.Find(path) ?? (isPage ? null : whole.Value?.Find(path))) is { } found ? pipeline.Render(found.File, found.Plan).Bytes : default(ReadOnlyMemory<byte>?);
    }

    /// <summary>What readers can take along is made of the whole site.</summary>
    private ReadOnlyMemory<byte>? Edition(string path)
    {
        var plan = whole.Value!.Plan;
        ImmutableArray<OutputFile> files = [.. plan.Files.AsParallel().AsOrdered().Select(file => pipeline.Render(file, plan))];
        return pipeline.Bind(plan, files).Files.FirstOrDefault(file => file.Path == path)?.Bytes;
    }

    private sealed class FrozenFiles(Plan plan)
    {
        private readonly ILookup<string, PlannedFile> byPath = plan.Files.ToLookup(file => file.Path, StringComparer.Ordinal);

        public Plan Plan => plan;

        public (PlannedFile File, Plan Plan)? Find(string path) => byPath[path].FirstOrDefault() is { } file ? (file, plan) : null;
    }
}
