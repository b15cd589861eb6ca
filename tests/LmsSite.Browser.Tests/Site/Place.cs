namespace LmsSite.Browser.Tests.Site;

/// <summary>From where the site is read.</summary>
public enum Place
{
    /// <summary>The root of a domain.</summary>
    Domain,

    /// <summary>A path on a domain, as on GitHub Pages.</summary>
    SubPath,

    /// <summary>A folder on a disk, opened without any server.</summary>
    Disk,
}
