using System.Collections.Immutable;
using LmsSite.Core.Composing;
using LmsSite.Core.Diagnostics;
using LmsSite.Core.Resolving;
using LmsSite.Core.Sources;

namespace LmsSite.Cli.Engine;

/// <summary>What a run came to: all faults, the files unless one of them is an error, and the texts in which the faults are.</summary>
internal sealed record Built(ImmutableArray<Diagnostic> Faults, ImmutableArray<OutputFile>? Files, Guide? Guide, SourceTexts Texts);
