using System.Collections.Immutable;
using LmsSite.Core.Resolving;

namespace LmsSite.Core.Composing;

/// <summary>What will be made of the guide.</summary>
/// <param name="Guide">The guide.</param>
/// <param name="Assets">The theme's files.</param>
/// <param name="Scripts">The script of each language's pages, by the language's tag.</param>
/// <param name="Files">Every file that is made on its own, in order of path.</param>
/// <param name="Editions">What readers can take along, in the order in which it is offered. Those that are not among the files are made of other outputs.</param>
public sealed record Plan(
    Guide Guide, ThemeAssets Assets, ImmutableDictionary<string, OutputFile> Scripts, ImmutableArray<PlannedFile> Files, ImmutableArray<Edition> Editions);
