using System.Collections.Immutable;
using LmsSite.Core.Resolving;

namespace LmsSite.Core.Composing;

/// <summary>Every file that the site will have, in order of path.</summary>
public sealed record Plan(Guide Guide, ThemeAssets Assets, ImmutableArray<PlannedFile> Files);
