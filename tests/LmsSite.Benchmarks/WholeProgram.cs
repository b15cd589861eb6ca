using System.Diagnostics;
using System.Globalization;

namespace LmsSite.Benchmarks;

/// <summary>
/// Times the published program as a whole, as a writer meets it: start, reading, checks, search index, pages, disk. CPU seconds are the
/// figure to compare; on a machine that does other work, time by the clock tells of the other work.
/// </summary>
internal static class WholeProgram
{
    private const int Runs = 5;

    public static void Measure(string program, IEnumerable<int> sizes)
    {
        var home = Directory.CreateTempSubdirectory("lmssite-benchmark-").FullName;
        try
        {
            Console.WriteLine("pages   CPU s  wall s  peak MB  ms/page   (medians of five builds)");
            foreach (var size in sizes)
            {
                var input = Path.Combine(home, $"input-{size}");
                foreach (var (path, text) in Corpus.Of(size / 2))
                {
                    Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(input, path))!);
                    File.WriteAllText(Path.Combine(input, path), text);
                }

                var builds = Enumerable.Range(0, Runs).Select(run => Build(program, input, Path.Combine(home, $"output-{size}-{run}"))).ToList();
                var cpu = Median(builds.Select(build => build.Cpu));
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                    $"{size,5} {cpu,7:0.00} {Median(builds.Select(build => build.Wall)),7:0.00} {Median(builds.Select(build => build.Peak)) / 1e6,8:0} {1000 * cpu / size,8:0.00}"));
            }
        }
        finally
        {
            Directory.Delete(home, recursive: true);
        }
    }

    private static (double Cpu, double Wall, double Peak) Build(string program, string input, string output)
    {
        var start = Stopwatch.GetTimestamp();
        using var build = Process.Start(new ProcessStartInfo(program, ["--input", input, "--output", output, "--build-date", "2026-01-01"]) { RedirectStandardOutput = true })!;
        var (cpu, peak) = (0.0, 0L);
        // What a process used can be asked only while it lives: the last answer misses a few milliseconds.
        while (!build.WaitForExit(3))
        {
            try
            {
                build.Refresh();
                (cpu, peak) = (build.TotalProcessorTime.TotalSeconds, Math.Max(peak, build.WorkingSet64));
            }
            catch (InvalidOperationException)
            {
                // It ended between the two questions.
            }
        }

        return build.ExitCode == 0
            ? (cpu, Stopwatch.GetElapsedTime(start).TotalSeconds, peak)
            : throw new InvalidOperationException($"The build ended with {build.ExitCode}.");
    }

    private static double Median(IEnumerable<double> values) => values.Order().ElementAt(Runs / 2);
}
