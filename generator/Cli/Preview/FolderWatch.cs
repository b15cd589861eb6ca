using System.Threading.Channels;

namespace LmsSite.Cli.Preview;

/// <summary>Tells which files changed, as soon as the disk comes to rest: one saving of an editor is several steps.</summary>
internal sealed class FolderWatch : IDisposable
{
    private static readonly TimeSpan Rest = TimeSpan.FromMilliseconds(8);
    private static readonly TimeSpan LongestWait = TimeSpan.FromMilliseconds(60);

    private readonly Channel<string> changes = Channel.CreateUnbounded<string>();
    private readonly List<FileSystemWatcher> watchers = [];

    public FolderWatch(IEnumerable<string> folders)
    {
        foreach (var folder in folders)
        {
            var watcher = new FileSystemWatcher(Path.GetFullPath(folder))
            {
                IncludeSubdirectories = true,
                NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
                InternalBufferSize = 64 * 1024,
            };
            // Some systems call a folder changed whenever a file in it is.
            watcher.Changed += (_, change) => Tell(change.FullPath, unless: Directory.Exists(change.FullPath));
            watcher.Created += (_, change) => Tell(change.FullPath);
            watcher.Deleted += (_, change) => Tell(change.FullPath);
            watcher.Renamed += (_, change) =>
            {
                Tell(change.OldFullPath);
                Tell(change.FullPath);
            };
            // Too much happened at once to be told one by one: the folder itself stands for all that is in it.
            watcher.Error += (_, _) => Tell(folder);
            watcher.EnableRaisingEvents = true;
            watchers.Add(watcher);
        }
    }

    /// <summary>Says that something changed which no disk can tell.</summary>
    public void Tell(string path) => Tell(path, unless: false);

    /// <summary>Waits for changes, and gives the full paths of all that came together.</summary>
    public async Task<HashSet<string>> NextAsync(CancellationToken cancellation)
    {
        var paths = new HashSet<string>(StringComparer.Ordinal) { await changes.Reader.ReadAsync(cancellation) };
        var start = System.Diagnostics.Stopwatch.GetTimestamp();
        do
        {
            await Task.Delay(Rest, cancellation);
        }
        while (Drain(paths) && System.Diagnostics.Stopwatch.GetElapsedTime(start) < LongestWait);
        return paths;
    }

    public void Dispose() => watchers.ForEach(watcher => watcher.Dispose());

    private void Tell(string path, bool unless)
    {
        if (!unless)
        {
            changes.Writer.TryWrite(path);
        }
    }

    private bool Drain(HashSet<string> paths)
    {
        var any = false;
        while (changes.Reader.TryRead(out var path))
        {
            any |= paths.Add(path);
        }

        return any;
    }
}
