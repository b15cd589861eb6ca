using System.Collections.Immutable;
using LmsSite.Core.Checks;
using LmsSite.Core.Checks.Translations;
using LmsSite.Core.Composing;
using LmsSite.Core.Diagnostics;
using LmsSite.Core.Editions;
using LmsSite.Core.Reading;
using LmsSite.Core.Resolving;
using LmsSite.Core.Settings;
using LmsSite.Core.Sources;

namespace LmsSite.Core;

/// <summary>
/// The whole program as a path for data. Each stage has its own types in and out, so a wrong order does not compile; any engine can
/// schedule it: map, join, join, map, join.
/// <list type="number">
/// <item>read: each input file on its own</item>
/// <item>resolve: all of them into one guide</item>
/// <item>compose: the guide into a plan of files</item>
/// <item>render: each planned file on its own</item>
/// <item>bind: what is made of other outputs: archives, checksums, and the pages that tell of them</item>
/// </list>
/// Writing is for the edge. Faults are values: an error anywhere means that nothing is written.
/// </summary>
public sealed class SitePipeline(ITheme theme, SiteOptions options)
{
    /// <summary>The inputs that the theme brings along with those on the disk.</summary>
    public ImmutableArray<SourceFile> ThemeInputs => theme.Strings;

    /// <summary>Stage 1, for each file.</summary>
#pragma warning disable CA1822 // The stages read as one story; that this one needs no state is no news to its callers.
    public Input Read(SourceFile file) => InputReader.Read(file);
#pragma warning restore CA1822

    /// <summary>Stage 2, once.</summary>
    public Resolved Resolve(ImmutableArray<Input> inputs)
    {
        var faults = new Faults();
        faults.AddRange(inputs.SelectMany(input => input.Faults));
        var guide = GuideResolver.Resolve(inputs, faults);
        if (guide is not null && options.Address is { } address)
        {
            guide = guide with { Site = guide.Site with { Address = address } };
        }

        if (guide is not null && options.Feedback is { } feedback)
        {
            guide = guide with { Site = guide.Site with { Feedback = feedback } };
        }

        if (guide is not null)
        {
            faults.AddRange(WritingChecks.Check(guide));
            faults.AddRange(HeardWords.Check(guide));
            faults.AddRange(TranslationChecks.Check(guide));
            faults.AddRange(options.Today is { } today ? DueDates.Check(guide, today) : []);
        }

        var levels = inputs.OfType<Input.OfSite>().FirstOrDefault()?.Site.Checks ?? ImmutableDictionary<string, Severity>.Empty;
        return new(guide, Levelled(faults, levels));
    }

    /// <summary>Stage 3, once.</summary>
    public Composed Compose(Guide guide)
    {
        var faults = new Faults();
        var plan = SiteComposer.Compose(guide, theme, EditionPlanner.Of(guide), faults);
        return new(plan, Levelled(faults, guide.Site.Checks));
    }

    /// <summary>Stage 3 for a reader of single pages: all that <see cref="Compose"/> plans but the search index, the one part that takes long.</summary>
    public Composed ComposePages(Guide guide)
    {
        var faults = new Faults();
        var plan = SiteComposer.Compose(guide, theme, EditionPlanner.Of(guide), faults, withSearch: false);
        return new(plan, Levelled(faults, guide.Site.Checks));
    }

    /// <summary>Stage 4, for each planned file.</summary>
    public OutputFile Render(PlannedFile file, Plan plan) => new(file.Path, file switch
    {
        PlannedFile.OfPage page => theme.Render(Views.Of(page, plan)),
        PlannedFile.OfPart part => theme.Render(Views.Of(part, plan, [])),
        PlannedFile.OfWhole whole => theme.Render(Wholes.Of(whole, plan)),
        PlannedFile.OfBook book => Books.Of(book, plan, theme),
        PlannedFile.OfGateway gateway => theme.Render(Views.Of(gateway, plan)),
        PlannedFile.OfNotFound => theme.Render(Views.NotFound(plan)),
        PlannedFile.OfSitemap => Sitemap.Of(plan),
        PlannedFile.OfBytes bytes => bytes.Bytes,
        _ => throw new System.Diagnostics.UnreachableException(),
    });

    /// <summary>Stage 5, once: adds what is made of other outputs. The files may hold printed editions, which only the edge can make.</summary>
    public Bound Bind(Plan plan, ImmutableArray<OutputFile> files)
    {
        var faults = new Faults();
        var bound = EditionBinder.Bind(plan, files, theme, faults);
        faults.AddRange(Weighing.Check(plan, files));
        return new(bound, Levelled(faults, plan.Guide.Site.Checks));
    }

    private static ImmutableArray<Diagnostic> Levelled(Faults faults, ImmutableDictionary<string, Severity> levels)
    {
        return [.. faults.ToImmutable()
            .Where(fault => LevelOf(fault) != Severity.Off)
            .Select(fault => fault with { Severity = LevelOf(fault) })
            .Distinct()
            .OrderBy(fault => fault.Place.File, StringComparer.Ordinal).ThenBy(fault => fault.Place.Line).ThenBy(fault => fault.Place.Column)
            .ThenBy(fault => fault.Rule.Code, StringComparer.Ordinal)];

        Severity LevelOf(Diagnostic fault) => levels.GetValueOrDefault(fault.Rule.Code, fault.Severity);
    }
}

/// <summary>What is chosen at the command line rather than in the input.</summary>
/// <param name="Address">Overrides the address in site.yaml.</param>
/// <param name="Today">The day against which due dates are checked; null: they are not. No output depends on it.</param>
/// <param name="Feedback">Overrides the form in site.yaml.</param>
public sealed record SiteOptions(Uri? Address = null, DateOnly? Today = null, FeedbackForm? Feedback = null);

/// <summary>The guide, or null where there is nothing to make one from, and all faults so far.</summary>
public sealed record Resolved(Guide? Guide, ImmutableArray<Diagnostic> Faults);

/// <summary>The plan, and what is wrong with it.</summary>
public sealed record Composed(Plan Plan, ImmutableArray<Diagnostic> Faults);

/// <summary>All files of the site, and what is wrong with them.</summary>
public sealed record Bound(ImmutableArray<OutputFile> Files, ImmutableArray<Diagnostic> Faults);
