using LmsSite.Core.Diagnostics;

namespace LmsSite.Core.Linking;

/// <summary>A link or image as it stands in the text, not yet resolved.</summary>
public sealed record LinkSource(string Destination, SourceSpan Place, bool IsImage);
