namespace LmsSite.Core.Authoring;

/// <summary>A page that somebody wants to begin.</summary>
/// <param name="Path">Its path without language and extension, such as <c>treatment/surgery</c>.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Group">The group of the navigation that it joins; null only where site.yaml has no navigation.</param>
/// <param name="After">The page of that group that it follows; null: the last one.</param>
/// <param name="Today">The day that its dates begin with.</param>
public sealed record PageRequest(string Path, string Title, string? Group, string? After, DateOnly Today);
