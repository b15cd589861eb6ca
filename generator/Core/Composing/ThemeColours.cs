using LmsSite.Core.Sources;

namespace LmsSite.Core.Composing;

/// <summary>What a theme says of its colours, so that each build can measure them.</summary>
/// <param name="Tokens">The style sheet that names every colour, as written; the only one that does.</param>
/// <param name="Contrasts">Which of them meet, and how far apart they must be: a YAML list <c>pairs</c> of <c>of</c>, <c>on</c> and <c>at-least</c>.</param>
public sealed record ThemeColours(SourceFile Tokens, SourceFile Contrasts);
