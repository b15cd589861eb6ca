namespace LmsSite.Core.Diagnostics;

/// <summary>LMS3xx: faults of links and images.</summary>
public static class LinkRules
{
    public static readonly DiagnosticRule DeadPage = new("LMS301", Severity.Error,
        "A link to a page that does not exist",
        "A reader who presses it would find nothing.",
        "Link to a Markdown file that exists, by its path from this file.");

    public static readonly DiagnosticRule DeadSection = new("LMS302", Severity.Error,
        "A link to a section that does not exist",
        "The reader would land at the top of a page and have to search.",
        "Link to an id that stands after a heading or a glossary term of that page.");

    public static readonly DiagnosticRule ForbiddenAddress = new("LMS303", Severity.Error,
        "An address that may not be linked",
        "Addresses of this kind can run a program or lead a reader astray.",
        "Use an https:, http:, mailto: or tel: address, or a link to a page of the guide.");

    public static readonly DiagnosticRule MissingFile = new("LMS304", Severity.Error,
        "A picture or file that does not exist",
        "The reader would see a gap.",
        "Put the file into the media folder, or mend the path.");

    public static readonly DiagnosticRule OutsideInput = new("LMS305", Severity.Error,
        "A link that leaves the input folder",
        "What lies outside is not published.",
        "Move the file into the input folder.");

    public static readonly DiagnosticRule EmptyLink = new("LMS306", Severity.Error,
        "A link without words",
        "People who listen to a page would hear \"link\" and nothing else.",
        "Write between the square brackets where the link leads.");

    internal static readonly DiagnosticRule[] All =
        [DeadPage, DeadSection, ForbiddenAddress, MissingFile, OutsideInput, EmptyLink];
}
