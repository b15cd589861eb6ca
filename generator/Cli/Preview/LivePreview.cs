using System.Collections.Immutable;
using System.Diagnostics;
using LmsSite.Cli.Terminal;
using LmsSite.Core;
using LmsSite.Core.Diagnostics;
using LmsSite.Core.Reading;
using LmsSite.Core.Resolving;
using LmsSite.Core.Sources;
using LmsSite.Theme;

namespace LmsSite.Cli.Preview;

/// <summary>
/// Keeps what is shown in step with the disk. An edit of a page's words is shown before the rest of the guide is looked at again; what it means
/// for other pages, and all faults, follow as soon as they are known. Whatever goes wrong, the last good state stays.
/// </summary>
internal sealed class LivePreview
{
    // Three pages at once are an edit in three languages; more are a change of branch.
    private const int FewPages = 3;

    // The reader's browser comes for its page in this time: the machine is then not at work on all the others.
    private static readonly TimeSpan First = TimeSpan.FromMilliseconds(100);

    private readonly GuideFolder guide;
    private readonly string? themeFolder;
    private readonly SiteOptions options;
    private readonly BuildConsole console;
    private SitePipeline pipeline;
    private SourceTexts strings;
    private ImmutableArray<Input> stringInputs;
    private ImmutableArray<Diagnostic> told = [];

    private LivePreview(string input, string? themeFolder, SiteOptions options, BuildConsole console)
    {
        this.themeFolder = themeFolder;
        this.options = options;
        this.console = console;
        guide = new(input);
        (pipeline, strings, stringInputs) = LoadTheme();
        guide.Read([], pipeline);
        Audience = new(Whole(null));
        Tell();
    }

    public Audience Audience { get; }

    /// <summary>Reads the whole guide.</summary>
    public static LivePreview Open(string input, string? themeFolder, SiteOptions options, BuildConsole console) => new(input, themeFolder, options, console);

    /// <summary>Shows every change until it is cancelled.</summary>
    public async Task FollowAsync(FolderWatch watch, CancellationToken cancellation)
    {
        var next = watch.NextAsync(cancellation);
        Task<Showing>? whole = null;
        var isStale = false;
        while (true)
        {
            await (whole is null ? next : await Task.WhenAny(next, whole));
            if (whole is { IsCompleted: true })
            {
                if (!isStale)
                {
                    Try(() =>
                    {
                        Audience.Show(whole.Result);
                        Tell();
                    });
                }

                whole = isStale ? WholeAsync() : null;
                isStale = false;
            }
            else if (next.IsCompleted)
            {
                var changed = await next;
                next = watch.NextAsync(cancellation);
                if (Try(() => Edit(changed, watch)))
                {
                    isStale = whole is not null;
                    whole ??= WholeAsync();
                }
            }
        }
    }

    /// <summary>Reads what changed and shows what can be shown at once. False if nothing did.</summary>
    private bool Edit(HashSet<string> changed, FolderWatch watch)
    {
        var start = Stopwatch.GetTimestamp();
        var ofTheme = changed.Where(path => themeFolder is not null && ThemeFolder.Holds(themeFolder, path)).ToList();
        var ofGuide = changed.Except(ofTheme).ToList();
        try
        {
            if (ofTheme.Count > 0)
            {
                (pipeline, strings, stringInputs) = LoadTheme();
            }

            var changes = ofGuide.Count == 0 ? [] : guide.Read(ofGuide, pipeline);
            if (changes.IsEmpty && ofTheme.Count == 0)
            {
                return false;
            }

            var names = string.Join(", ", changes.Select(change => change.Path).Concat(ofTheme.Select(Path.GetFileName)).Take(FewPages));
            if (Audience.Now.Guide is { Guide: { } before } shown && changes.Length <= FewPages && changes.All(change => change.Edited is not null))
            {
                var after = changes.Aggregate(before, (now, change) => EditedPage.In(now, guide.Written(change.Edited!.Value, before.Languages.Select(language => language.Language.Tag))));
                Audience.Show(Audience.Now with { Guide = ofTheme.Count == 0 ? shown.After(after) : new(pipeline, after, shown.Faults) });
                console.Shown(names, Stopwatch.GetElapsedTime(start));
            }

            return true;
        }
        catch (IOException)
        {
            // An editor is still writing, or the folder is just being exchanged: the disk is asked again.
            _ = Task.Delay(50, CancellationToken.None).ContinueWith(_ => changed.ToList().ForEach(watch.Tell), TaskScheduler.Default);
            return false;
        }
    }

    private async Task<Showing> WholeAsync()
    {
        await Task.Delay(First);
        return await Task.Run(() => Whole(Audience.Now.Guide.Guide));
    }

    /// <summary>The whole guide as it now stands; where that is none, the one before. An edit that comes while this goes on makes it stale.</summary>
    private Showing Whole(Guide? before)
    {
        var now = pipeline;
        var resolved = now.Resolve([.. guide.Inputs, .. stringInputs]);
        var snapshot = new Snapshot(now, resolved.Guide ?? before, resolved.Faults);
        return new(snapshot, Note.Of(snapshot.Faults, TextOf));
    }

    /// <summary>Says on the terminal what is wrong, if it is something else than before.</summary>
    private void Tell()
    {
        if (!Audience.Now.Guide.Faults.SequenceEqual(told))
        {
            told = Audience.Now.Guide.Faults;
            console.Print(told, TextOf);
        }
    }

    /// <summary>A fault of the program must not end the preview: it is told, and what was shown stays.</summary>
    private bool Try(Func<bool> step)
    {
        try
        {
            return step();
        }
#pragma warning disable CA1031 // Whatever it is, the writer goes on writing.
        catch (Exception fault) when (fault is not OperationCanceledException)
#pragma warning restore CA1031
        {
            console.Refused(fault.ToString());
            Audience.Show(Audience.Now with { Note = Note.OfFailure(fault.Message, "This is a fault of the program. The terminal tells more.") });
            return false;
        }
    }

    private void Try(Action step) => Try(() =>
    {
        step();
        return true;
    });

    private SourceText? TextOf(string file) => guide.TextOf(file) ?? strings.Find(file);

    private (SitePipeline Pipeline, SourceTexts Strings, ImmutableArray<Input> Inputs) LoadTheme()
    {
        var made = new SitePipeline(themeFolder is null ? new RazorTheme() : ThemeFolder.Load(themeFolder), options);
        return (made, new(made.ThemeInputs), [.. made.ThemeInputs.Select(made.Read)]);
    }
}
