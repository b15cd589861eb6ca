using System.Collections.Immutable;
using LmsSite.Core.Composing;
using LmsSite.Core.Diagnostics;
using LmsSite.Core.Resolving;

namespace LmsSite.Cli.Engine;

/// <summary>What a run came to: all faults, and the files unless one of them is an error.</summary>
internal sealed record Built(ImmutableArray<Diagnostic> Faults, ImmutableArray<OutputFile>? Files, Guide? Guide);
