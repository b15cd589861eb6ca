using System.Globalization;
using BenchmarkDotNet.Running;
using LmsSite.Benchmarks;

// "whole PROGRAM [SIZES]" times the published program; anything else is for BenchmarkDotNet, which times the stages.
if (args is ["whole", var program, .. var sizes])
{
    WholeProgram.Measure(program, sizes.Length == 0 ? [63, 1000, 10000] : sizes.Select(size => int.Parse(size, CultureInfo.InvariantCulture)));
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(Stages).Assembly).Run(args);
