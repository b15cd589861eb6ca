using LmsSite.Statiq;
using LmsSite.Statiq.Pipelines;
using Microsoft.Extensions.DependencyInjection;
using Spectre.Console.Cli;
using Statiq.App;
using Statiq.Common;
using Statiq.Web;

// Statiq's console loggers and the waits between its phases hold threads of the pool: with as few as the cores, it starves.
ThreadPool.GetMinThreads(out var workers, out var ports);
ThreadPool.SetMinThreads(Math.Max(workers, 16), ports);
LoopbackOnly.Arrange();

// Nothing but logging of Statiq's default features: no settings from environment variables and files, no pipelines found by
// looking around, nothing compiled. What a run does is said by the input and the command line.
return await Bootstrapper.Factory
    .CreateDefault(args, DefaultFeatures.Logging)
    .SetDefaultCommand<BuildCommand>()
    .AddHostingCommands()
    .ConfigureCommands(commands => commands.UseStrictParsing())
    .ConfigureServices(services => services.AddSingleton<IFileCleaner, Folders>())
    .AddPipeline<ReadSources>()
    .AddPipeline<ComposePlan>()
    .AddPipeline<WriteSite>()
    .RunAsync();
