namespace LmsSite.Core.Composing;

/// <summary>A page that the generator makes for each language, beside those that are written.</summary>
public enum SitePart
{
    /// <summary>Where results of a search are shown.</summary>
    Search,

    /// <summary>All topics from A to Z.</summary>
    Topics,
}

public static class SitePartPaths
{
    extension(SitePart part)
    {
        /// <summary>The name of its file, without folder and extension.</summary>
        public string Name => part == SitePart.Search ? "search" : "a-z";

        public string PathIn(string language) => $"{language}/{part.Name}.html";
    }
}
