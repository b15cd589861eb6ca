using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using LmsSite.Core.Composing;

namespace LmsSite.Cli.Disk;

/// <summary>
/// The folder that holds the site. It is replaced as a whole: the new site is written beside it, and the two change places in one step,
/// so that at any moment either the old site stands there or the new one.
/// </summary>
internal sealed class OutputFolder
{
    private readonly string input;
    private readonly string staging;
    private readonly string former;

    public OutputFolder(string path, string input)
    {
        Path = System.IO.Path.TrimEndingDirectorySeparator(System.IO.Path.GetFullPath(path));
        this.input = System.IO.Path.TrimEndingDirectorySeparator(System.IO.Path.GetFullPath(input));
        staging = $"{Path}.new-{Environment.ProcessId.ToString(CultureInfo.InvariantCulture)}";
        former = $"{Path}.old";
    }

    public string Path { get; }

    /// <summary>Refuses a folder that holds anything but a site, and clears away what a killed build left.</summary>
    /// <exception cref="IOException">The folder may not be replaced.</exception>
    public void Prepare()
    {
        if (Contains(Path, input) || Contains(input, Path))
        {
            throw new IOException($"The output folder \"{Path}\" and the input folder lie in each other. Name another folder with --output.");
        }

        if (File.Exists(Path))
        {
            throw new IOException($"\"{Path}\" is a file. Name a folder with --output.");
        }

        if (!Directory.Exists(Path) && Directory.Exists(former))
        {
            Directory.Move(former, Path);
        }

        if (Directory.Exists(Path) && Directory.EnumerateFileSystemEntries(Path).Any() && !IsSite(Path))
        {
            throw new IOException($"The folder \"{Path}\" holds files that are no built site; they would be lost. Empty it, or name another folder with --output.");
        }

        foreach (var left in Directory.EnumerateDirectories(System.IO.Path.GetDirectoryName(Path)!, $"{System.IO.Path.GetFileName(Path)}.new-*").Where(IsAbandoned))
        {
            Directory.Delete(left, recursive: true);
        }
    }

    /// <summary>Writes all files, then puts them in the place of the old site.</summary>
    public async Task ReplaceAsync(ImmutableArray<OutputFile> files, CancellationToken cancellation)
    {
        try
        {
            var isRebuilt = Directory.Exists(Path);
            // A folder lets one new file in at a time: two cores in one folder would wait for each other.
            await Parallel.ForEachAsync(files.GroupBy(file => System.IO.Path.GetDirectoryName(file.Path)!), cancellation, (folder, token) =>
            {
                Directory.CreateDirectory(System.IO.Path.Combine(staging, folder.Key));
                foreach (var file in folder)
                {
                    token.ThrowIfCancellationRequested();
                    Put(file, isRebuilt);
                }

                return ValueTask.CompletedTask;
            });
            Swap();
        }
        finally
        {
            // After the exchange the old site stands here; after a failure, the unfinished new one.
            if (Directory.Exists(staging))
            {
                Directory.Delete(staging, recursive: true);
            }
        }
    }

    private void Put(OutputFile file, bool isRebuilt)
    {
        var place = System.IO.Path.Combine(staging, file.Path);
        if (isRebuilt && TryKeep(file, place))
        {
            return;
        }

        using var handle = File.OpenHandle(place, FileMode.CreateNew, FileAccess.Write);
        RandomAccess.Write(handle, file.Bytes.Span, 0);
    }

    /// <summary>A file that is as it was is taken over from the old site, so that its date says when it last changed.</summary>
    private bool TryKeep(OutputFile file, string place)
    {
        var old = new FileInfo(System.IO.Path.Combine(Path, file.Path));
        return old.Exists && old.Length == file.Bytes.Length && old.LinkTarget is null && Holds(old.FullName, file.Bytes.Span) && HardLink.TryCreate(place, old.FullName);
    }

    private static bool Holds(string path, ReadOnlySpan<byte> bytes)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(bytes.Length);
        try
        {
            using var handle = File.OpenHandle(path);
            return RandomAccess.Read(handle, buffer.AsSpan(0, bytes.Length), 0) == bytes.Length && bytes.SequenceEqual(buffer.AsSpan(0, bytes.Length));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return false;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private void Swap()
    {
        if (!Directory.Exists(Path))
        {
            Directory.Move(staging, Path);
        }
        else if (!FolderExchange.TryExchange(staging, Path))
        {
            // No single step exists on this system: between the two moves a killed build leaves the old site under its former name,
            // and the next build puts it back.
            Directory.Move(Path, former);
            Directory.Move(staging, Path);
            Directory.Delete(former, recursive: true);
        }
    }

    private static bool IsSite(string folder) => File.Exists(System.IO.Path.Combine(folder, ".nojekyll")) && File.Exists(System.IO.Path.Combine(folder, "sitemap.xml"));

    private static bool IsAbandoned(string folder)
    {
        var process = folder[(folder.LastIndexOf('-') + 1)..];
        if (!int.TryParse(process, NumberStyles.None, CultureInfo.InvariantCulture, out var id))
        {
            return false;
        }

        try
        {
            using var alive = System.Diagnostics.Process.GetProcessById(id);
            return id == Environment.ProcessId;
        }
        catch (ArgumentException)
        {
            return true;
        }
    }

    private static bool Contains(string outer, string inner) =>
        inner == outer || inner.StartsWith(outer + System.IO.Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
