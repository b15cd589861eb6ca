using System.Collections.Immutable;
using LmsSite.Core.Diagnostics;

namespace LmsSite.Core.Citations;

/// <summary>A citation as it stands in the text: <c>[@a, p. 3; @b]</c> is one cluster of two items.</summary>
public sealed record CitationSource(SourceSpan Place, ImmutableArray<CitationItem> Items);

/// <summary>One cited work.</summary>
/// <param name="Key">The reference's id.</param>
/// <param name="Prefix">Words before the key, such as <c>see</c>; may be empty.</param>
/// <param name="Locator">Where in the work, such as <c>p. 3</c>; may be empty.</param>
/// <param name="Place">The key's own place.</param>
public sealed record CitationItem(string Key, string Prefix, string Locator, SourceSpan Place);
