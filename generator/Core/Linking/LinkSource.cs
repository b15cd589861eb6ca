using LmsSite.Core.Diagnostics;

namespace LmsSite.Core.Linking;

/// <summary>A link or image as it stands in the text, not yet resolved.</summary>
public sealed record LinkSource(string Destination, SourceSpan Place, LinkKind Kind);

/// <summary>What is done with the target: led to, shown as a picture, or drawn inside the page.</summary>
public enum LinkKind
{
    Link,
    Image,
    Drawing,
}
