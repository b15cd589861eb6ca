using System.Collections.Immutable;
using System.Diagnostics;
using LmsSite.Core;
using LmsSite.Core.Composing;
using LmsSite.Core.Diagnostics;
using LmsSite.Core.Editions;
using LmsSite.Core.Reading;
using LmsSite.Core.Sources;

namespace LmsSite.Cli.Engine;

/// <summary>Schedules the stages of the pipeline on all cores. Holds no knowledge of what they do.</summary>
/// <param name="pipeline">The stages.</param>
/// <param name="progress">Is told how far they have come.</param>
/// <param name="print">Prints the editions that need a browser; null: they are left out.</param>
internal sealed class BuiltInEngine(
    SitePipeline pipeline, IProgressReport progress, Func<ImmutableArray<Print>, CancellationToken, Task<ImmutableArray<OutputFile>>>? print = null)
{
    private readonly long started = Stopwatch.GetTimestamp();

    public TimeSpan Elapsed => Stopwatch.GetElapsedTime(started);

    /// <summary>Runs every stage but writing. Any error stops it before files are made.</summary>
    public async Task<Built> RunAsync(IReadOnlyList<SourceFile> sources, CancellationToken cancellation)
    {
        var all = sources.Concat(pipeline.ThemeInputs).ToArray();
        var texts = new SourceTexts(all);
        var inputs = new Input[all.Length];
        await Stage("read", all.Length, "files", () => ForEach(all.Length, index => inputs[index] = pipeline.Read(all[index]), cancellation));

        var resolved = await Stage("resolve", inputs.Count(input => input is Input.OfPage), "pages", () => pipeline.Resolve([.. inputs]));
        if (resolved.Guide is not { } guide || HasErrors(resolved.Faults))
        {
            return new(resolved.Faults, null, resolved.Guide, texts);
        }

        var (plan, planFaults) = await Stage("compose", guide.Languages.Length, guide.Languages.Length == 1 ? "language" : "languages", () => pipeline.Compose(guide));
        ImmutableArray<Diagnostic> faults = [.. resolved.Faults, .. planFaults];
        if (HasErrors(faults))
        {
            return new(faults, null, guide, texts);
        }

        var files = new OutputFile[plan.Files.Length];
        await Stage("render", files.Length, "files", () => ForEach(files.Length, index => files[index] = pipeline.Render(plan.Files[index], plan), cancellation));
        var printed = await PrintAsync(Prints.Of(plan, files), cancellation);
        var bound = await Stage("bind", files.Length, "files", () => pipeline.Bind(plan, [.. files, .. printed]));
        faults = [.. faults, .. bound.Faults];
        return new(faults, HasErrors(faults) ? null : bound.Files, guide, texts);
    }

    private async Task<ImmutableArray<OutputFile>> PrintAsync(ImmutableArray<Print> prints, CancellationToken cancellation)
    {
        ImmutableArray<OutputFile> printed = [];
        if (print is not null && !prints.IsEmpty)
        {
            await Stage("print", prints.Length, "editions", async () =>
            {
                printed = await print(prints, cancellation);
            });
        }

        return printed;
    }

    /// <summary>Times a stage and reports it.</summary>
    public async Task Stage(string name, int count, string unit, Func<Task> work)
    {
        progress.Begin(name, count);
        var start = Stopwatch.GetTimestamp();
        await work();
        progress.End(name, count, unit, Stopwatch.GetElapsedTime(start));
    }

    private async Task<T> Stage<T>(string name, int count, string unit, Func<T> work)
    {
        T? result = default;
        await Stage(name, count, unit, () =>
        {
            result = work();
            return Task.CompletedTask;
        });
        return result!;
    }

    private Task ForEach(int count, Action<int> work, CancellationToken cancellation) =>
        Parallel.ForAsync(0, count, cancellation, (index, _) =>
        {
            work(index);
            progress.Step();
            return ValueTask.CompletedTask;
        });

    private static bool HasErrors(ImmutableArray<Diagnostic> faults) => faults.Any(fault => fault.Severity == Severity.Error);
}
