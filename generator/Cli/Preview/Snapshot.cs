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
    private readonly PlannedSite? pages;
    private readonly Lazy<PlannedSite?> whole;

    public Snapshot(SitePipeline pipeline, Guide? guide, ImmutableArray<Diagnostic> faults)
    {
        var composed = guide is null ? null : pipeline.ComposePages(guide);
        (this.pipeline, Guide) = (pipeline, guide);
        Faults = composed is null ? faults : [.. faults, .. composed.Faults];
        pages = composed is null ? null : new(composed.Plan);
        whole = new(() => guide is null ? null : new(pipeline.Compose(guide).Plan));
    }

    private Snapshot(Snapshot before, Guide edited)
    {
        (pipeline, Guide, Faults) = (before.pipeline, edited, before.Faults);
        pages = before.pages?.After(edited);
        whole = new(() => new(pipeline.Compose(edited).Plan));
    }

    /// <summary>The same site with other words in some of its pages: nothing is planned anew, so it is there at once in a guide of any size.</summary>
    public Snapshot After(Guide edited) => new(this, edited);

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
        return Rendered(pages, path) ?? (isPage ? null : Rendered(whole.Value, path));
    }

    private ReadOnlyMemory<byte>? Rendered(PlannedSite? site, string path) =>
        site?.Find(path) is { } file ? pipeline.Render(file, site.Plan).Bytes : default(ReadOnlyMemory<byte>?);

    /// <summary>What readers can take along is made of the whole site.</summary>
    private ReadOnlyMemory<byte>? Edition(string path)
    {
        var plan = whole.Value!.Plan;
        ImmutableArray<OutputFile> files = [.. plan.Files.AsParallel().AsOrdered().Select(file => pipeline.Render(file, plan))];
        return pipeline.Bind(plan, files).Files.FirstOrDefault(file => file.Path == path)?.Bytes;
    }

    private sealed class PlannedSite(Plan plan, Dictionary<string, PlannedFile> byPath)
    {
        public PlannedSite(Plan plan) : this(plan, plan.Files.DistinctBy(file => file.Path).ToDictionary(file => file.Path, StringComparer.Ordinal))
        {
        }

        public Plan Plan => plan;

        public PlannedSite After(Guide edited) => new(plan with { Guide = edited }, byPath);

        public PlannedFile? Find(string path) => byPath.GetValueOrDefault(path)?.After(plan.Guide);
    }
}
