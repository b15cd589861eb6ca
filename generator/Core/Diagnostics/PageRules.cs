namespace LmsSite.Core.Diagnostics;

/// <summary>LMS2xx: faults inside one page.</summary>
public static class PageRules
{
    public static readonly DiagnosticRule NoFrontMatter = new("LMS201", Severity.Error,
        "No front matter",
        "Without a title and a description the page has no heading, and search engines have nothing to show.",
        "Begin the file with a line ---, the keys title and description, and another line ---.");

    public static readonly DiagnosticRule HeadingWithoutId = new("LMS202", Severity.Error,
        "A heading without an id",
        "The id is the section's address: it pairs the section with its translations and keeps links alive when the heading's words change.",
        "Write the id after the heading.");

    public static readonly DiagnosticRule UnusableId = new("LMS203", Severity.Error,
        "An id that cannot be used",
        "The id becomes part of the address of the section.",
        "Use lowercase letters a to z, digits and hyphens, beginning with a letter.");

    public static readonly DiagnosticRule RepeatedId = new("LMS204", Severity.Error,
        "An id used twice on one page",
        "A link to it could lead to either place, and translations could not be paired.",
        "Give one of the two another id.");

    public static readonly DiagnosticRule SkippedLevel = new("LMS205", Severity.Error,
        "A heading level that is skipped",
        "People who listen to a page move by its headings; a missing level sounds like a missing part.",
        "Begin with ## and go one level deeper at a time.");

    public static readonly DiagnosticRule RawHtml = new("LMS206", Severity.Error,
        "Raw HTML",
        "HTML in a page cannot be checked, translated, or carried into every edition.",
        "Say it in Markdown.");

    public static readonly DiagnosticRule UnknownAlert = new("LMS207", Severity.Error,
        "An unknown kind of alert",
        "The box would look like a plain quotation, and a danger sign could be overlooked.",
        "Use IMPORTANT (main points), CAUTION (emergency), WARNING (the same day), NOTE (soon) or TIP (good to know).");

    public static readonly DiagnosticRule UnknownBlock = new("LMS208", Severity.Error,
        "An unknown kind of fenced block",
        "The block would be shown as program code.",
        "Use one of the kinds that the documentation lists, or a block without a kind for plain text.");

    public static readonly DiagnosticRule ImageWithoutText = new("LMS209", Severity.Error,
        "An image without a text alternative",
        "People who cannot see the picture would not know what it tells.",
        "Say between the square brackets what the picture tells: ![The lungs and the liver](…).");

    public static readonly DiagnosticRule TooDeep = new("LMS210", Severity.Error,
        "Too deep or too long",
        "No reader can follow it, and it can bring a program to a halt.",
        "Take out levels of lists, quotations or brackets, part long texts by empty lines, and very long pages in two.");

    public static readonly DiagnosticRule NothingToRead = new("LMS211", Severity.Error,
        "An empty page",
        "A reader would follow a link and find nothing.",
        "Write the page, or take the file away.");

    public static readonly DiagnosticRule UnsafeDrawing = new("LMS212", Severity.Error,
        "A drawing with something that may not be published",
        "An SVG file is a small program: scripts, styles and links in it could act on the reader's page.",
        "Draw with shapes and text alone, and colour with the theme's classes.");

    public static readonly DiagnosticRule LabelsDiffer = new("LMS213", Severity.Error,
        "A figure whose labels do not fit its drawing",
        "The reader would see a gap, or words in another language.",
        "Give words for each data-label of the drawing, and for no other.");

    public static readonly DiagnosticRule VagueLink = new("LMS214", Severity.Error,
        "A link whose words do not tell where it leads",
        "Many people who listen to a page call up a list of its links: \"here\" or an address spelled out letter by letter tells them nothing (WCAG 2.4.9).",
        "Make the name of what is found there the words of the link: [the list of centres](…).");

    public static readonly DiagnosticRule EmptyAlternative = new("LMS215", Severity.Error,
        "A text alternative that tells nothing",
        "A screen reader says by itself that this is a picture; what the listener misses is what the picture tells (WCAG 1.1.1).",
        "Say what the picture tells, without \"image of\" and without the file's name.");

    public static readonly DiagnosticRule UnnamedTable = new("LMS216", Severity.Error,
        "A table without a name or a heading",
        "People who listen hear a cell with the heading of its column, and choose a table by its name; on a phone the headings stand beside each cell (WCAG 1.3.1).",
        "Give every column a heading, and let the table stand under a heading of its own: that is its name.");

    public static readonly DiagnosticRule SignAlone = new("LMS217", Severity.Error,
        "A sign in the place of words",
        "A tick, a star or an emoji is read aloud differently by each machine, or not at all, and means different things to different people (WCAG 1.1.1).",
        "Write the word, such as \"yes\"; the sign may stand beside it.");

    public static readonly DiagnosticRule FixedWords = new("LMS218", Severity.Error,
        "Words in a drawing that stay in one language",
        "Readers of every other language would see words that they may not know, and hear them pronounced wrongly (WCAG 3.1.2).",
        "Give the text element a data-label, and write the words under \"labels\" of the figure in each language.");

    internal static readonly DiagnosticRule[] All =
        [NoFrontMatter, HeadingWithoutId, UnusableId, RepeatedId, SkippedLevel, RawHtml, UnknownAlert, UnknownBlock, ImageWithoutText, TooDeep, NothingToRead, UnsafeDrawing, LabelsDiffer,
            VagueLink, EmptyAlternative, UnnamedTable, SignAlone, FixedWords];
}
