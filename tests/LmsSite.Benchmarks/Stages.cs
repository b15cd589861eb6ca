using System.Collections.Immutable;
using System.Text;
using BenchmarkDotNet.Attributes;
using LmsSite.Core;
using LmsSite.Core.Composing;
using LmsSite.Core.Reading;
using LmsSite.Core.Resolving;
using LmsSite.Core.Search;
using LmsSite.Core.Sources;
using LmsSite.Theme;

namespace LmsSite.Benchmarks;

/// <summary>What each stage of the pipeline costs, on one core, for a corpus in two languages.</summary>
[MemoryDiagnoser]
public class Stages
{
    private readonly SitePipeline pipeline = new(new RazorTheme(), new());
    private SourceFile[] sources = [];
    private ImmutableArray<Input> inputs;
    private Guide? guide;
    private Plan? plan;

    [Params(30, 500)]
    public int Pages { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        sources = [.. Corpus.Of(Pages).Select(file => new SourceFile(file.Path, Encoding.UTF8.GetBytes(file.Text))), .. pipeline.ThemeInputs];
        inputs = Read();
        guide = Resolve().Guide ?? throw new InvalidOperationException(string.Join('\n', Resolve().Faults.Take(5)));
        plan = Compose().Plan;
    }

    [Benchmark]
    public ImmutableArray<Input> Read() => [.. sources.Select(pipeline.Read)];

    [Benchmark]
    public Resolved Resolve() => pipeline.Resolve(inputs);

    [Benchmark]
    public ImmutableArray<SearchFile> IndexForSearch() => SearchIndex.Of(guide!.Languages[0], guide);

    [Benchmark]
    public Composed Compose() => pipeline.Compose(guide!);

    [Benchmark]
    public int Render() => plan!.Files.Sum(file => pipeline.Render(file, plan).Bytes.Length);
}
