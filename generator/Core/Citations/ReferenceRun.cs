namespace LmsSite.Core.Citations;

/// <summary>A piece of a formatted reference: plain, in italics, or a link.</summary>
public sealed record ReferenceRun(string Text, bool Italic = false, string? Href = null);
