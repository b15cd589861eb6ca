namespace LmsSite.Core.Linking;

/// <summary>What a link leads to. A closed family: nothing unresolved survives in a guide.</summary>
public abstract record LinkTarget
{
    private LinkTarget()
    {
    }

    /// <summary>A page of the guide, from its top.</summary>
    public sealed record Page(PageId Id) : LinkTarget;

    /// <summary>A section of a page, by its id.</summary>
    public sealed record Section(PageId Id, string Anchor) : LinkTarget;

    /// <summary>A term defined on a page (the glossary), by its id.</summary>
    public sealed record Term(PageId Id, string Anchor) : LinkTarget;

    /// <summary>A file of the media folder, by its path from the input folder.</summary>
    public sealed record Asset(string Path) : LinkTarget;

    /// <summary>A drawing that becomes part of the page, by its path from the input folder.</summary>
    public sealed record Drawing(string Path) : LinkTarget;

    /// <summary>An address outside the guide.</summary>
    public sealed record External(string Address) : LinkTarget;

    /// <summary>What stands in for a target that was not found: the build stops, but other work goes on until then.</summary>
    public sealed record Nowhere : LinkTarget;
}
