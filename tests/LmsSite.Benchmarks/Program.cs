using System.Globalization;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using LmsSite.Benchmarks;

// "whole PROGRAM [SIZES]" times the published program; anything else is for BenchmarkDotNet, which times the stages.
if (args is ["whole", var program, .. var sizes])
{
    WholeProgram.Measure(program, sizes.Length == 0 ? [63, 1000, 10000] : sizes.Select(size => int.Parse(size, CultureInfo.InvariantCulture)));
    return;
}

// In this very process: a process for each job would be compiled anew with all that it uses, and on a machine with other work that takes longer than
// BenchmarkDotNet waits.
BenchmarkSwitcher.FromAssembly(typeof(Stages).Assembly).Run(args, DefaultConfig.Instance.AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance)));
