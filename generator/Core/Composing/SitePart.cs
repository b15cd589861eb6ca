namespace LmsSite.Core.Composing;

/// <summary>A page that the generator makes for each language, beside those that are written.</summary>
public enum SitePart
{
    /// <summary>Where results of a search are shown.</summary>
    Search,

    /// <summary>All topics from A to Z.</summary>
    Topics,

    /// <summary>What readers can take along. Only where there is something.</summary>
    Downloads,

    /// <summary>How far the site can be read by everyone. Only where somebody has judged it.</summary>
    Accessibility,

    /// <summary>What stands in, without a network, for a page that the reader did not keep. Only where pages can be kept.</summary>
    NotKept,
}

/// <summary>Where the pages that the generator makes are written.</summary>
public static class SitePartPaths
{
    extension(SitePart part)
    {
        /// <summary>The name of its file, without folder and extension.</summary>
        public string Name => part switch
        {
            SitePart.Search => "search",
            SitePart.Topics => "a-z",
            SitePart.Downloads => "downloads",
            SitePart.Accessibility => "accessibility",
            _ => "offline",
        };

        public string PathIn(string language) => $"{language}/{part.Name}.html";
    }
}
