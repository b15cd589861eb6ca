using System.Collections.Immutable;
using LmsSite.Cli.Disk;
using LmsSite.Core;
using LmsSite.Core.Content;
using LmsSite.Core.Diagnostics;
using LmsSite.Core.Linking;
using LmsSite.Core.Reading;
using LmsSite.Core.Sources;

namespace LmsSite.Cli.Preview;

/// <summary>
/// The input folder as it was last read. A file that can no longer be read keeps what it said before, with its fault: half a line of YAML must
/// not take a page away from whoever writes it.
/// </summary>
/// <param name="folder">The input folder.</param>
internal sealed class GuideFolder(string folder)
{
    private ImmutableSortedDictionary<string, SourceFile> files = ImmutableSortedDictionary.Create<string, SourceFile>(StringComparer.Ordinal);
    private ImmutableSortedDictionary<string, Input> inputs = ImmutableSortedDictionary.Create<string, Input>(StringComparer.Ordinal);

    /// <summary>All that was read, in order of path.</summary>
    public IEnumerable<Input> Inputs => inputs.Values;

    /// <summary>The page as it now stands in each of the languages that have it.</summary>
    public ImmutableArray<Page> Written(PageId page, IEnumerable<string> languages) =>
        [.. languages.Select(language => inputs.GetValueOrDefault($"{language}/{page.Path}.md")).OfType<Input.OfPage>().Select(input => input.Page)];

    /// <summary>The text of a file by the name that messages give it.</summary>
    public SourceText? TextOf(string shownAs) =>
        files.Values.FirstOrDefault(file => file.ShownAs == shownAs) is { } file ? SourceText.Read(file, new Faults()) : null;

    /// <summary>Reads what changed, and tells which files did.</summary>
    /// <param name="changed">Paths on the disk; empty: look at the whole folder.</param>
    /// <param name="pipeline">Reads each file.</param>
    public ImmutableArray<Change> Read(IReadOnlyCollection<string> changed, SitePipeline pipeline)
    {
        var paths = changed.Select(path => Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/')).ToList();
        var isWhole = paths.Count == 0 || paths.Any(IsFolder);
        var now = isWhole ? InputFolder.Load(folder) : [.. paths.Select(path => InputFolder.LoadFile(folder, path)).OfType<SourceFile>()];
        var gone = (isWhole ? files.Keys : paths.Where(files.ContainsKey)).Except(now.Select(file => file.Path)).ToList();
        var fresh = now.Where(file => !files.TryGetValue(file.Path, out var before) || !before.Bytes.Span.SequenceEqual(file.Bytes.Span)).ToArray();
        var read = fresh.AsParallel().AsOrdered().Select(file => (File: file, Input: pipeline.Read(file))).ToList();
        var changes = read.Select(pair => new Change(pair.Input.Path, PageBefore(pair.Input)))
            .Concat(gone.Select(path => new Change(path, null))).ToImmutableArray();
        files = files.RemoveRange(gone).SetItems(fresh.Select(file => KeyValuePair.Create(file.Path, file)));
        inputs = inputs.RemoveRange(gone).SetItems(read.Select(pair => KeyValuePair.Create(pair.Input.Path, Kept(pair.Input))));
        return changes;
    }

    /// <summary>True for a folder that is, or was: it stands for all that is in it.</summary>
    private bool IsFolder(string path) =>
        !files.ContainsKey(path) && (Directory.Exists(Path.Combine(folder, path)) || files.Keys.Any(file => file.StartsWith(path + "/", StringComparison.Ordinal)));

    private Input Kept(Input now) => inputs.TryGetValue(now.Path, out var before) ? (now, before) switch
    {
        (Input.OfNothing { Faults.Length: > 0 }, _) => before with { Faults = now.Faults },
        // A page without a title is one whose front matter is being written.
        (Input.OfPage { Page.FrontMatter.Title.Length: 0 } page, Input.OfPage was) => page with { Page = page.Page with { FrontMatter = was.Page.FrontMatter } },
        _ => now,
    } : now;

    /// <summary>The page that the file holds, if it held the same page before.</summary>
    private PageId? PageBefore(Input now) =>
        now is Input.OfPage page && inputs.TryGetValue(now.Path, out var before) && before is Input.OfPage ? page.Page.Id : null;
}

/// <summary>A file that changed.</summary>
/// <param name="Path">Its path in the input folder.</param>
/// <param name="Edited">The page whose words were edited, where that is all that happened; else null.</param>
internal readonly record struct Change(string Path, PageId? Edited);
