namespace LmsSite.Core.Diagnostics;

/// <summary>LMS5xx: faults between languages.</summary>
public static class LanguageRules
{
    public static readonly DiagnosticRule MissingString = new("LMS501", Severity.Error,
        "A text of the interface that is missing",
        "The reader would see a gap, or words in another language.",
        "Add the key with its text to the language's strings file.");

    public static readonly DiagnosticRule PlaceholderDiffers = new("LMS502", Severity.Error,
        "A text of the interface with other placeholders than its source",
        "A number, name or date would be missing, or braces would be printed.",
        "Use the same {placeholders} as the default language.");

    public static readonly DiagnosticRule SectionsDiffer = new("LMS503", Severity.Error,
        "A section id that the source page does not have",
        "The same id is the same section in every language; a section with another id could not be paired, dated or linked.",
        "Use the ids of the source page.");

    public static readonly DiagnosticRule PageWithoutSource = new("LMS504", Severity.Error,
        "A translation of a page that does not exist",
        "The same path is the same page in every language; nothing leads to this one.",
        "Rename the file to the path of its source, or write the source page first.");

    public static readonly DiagnosticRule UnknownLanguage = new("LMS505", Severity.Error,
        "A language that the site does not have",
        "The file would not be published.",
        "Add the language to site.yaml, or mend the name of the folder.");

    public static readonly DiagnosticRule NoStrings = new("LMS506", Severity.Error,
        "A language without texts for the interface",
        "Menus and notices could not be shown.",
        "Add a strings file for the language to the theme.");

    internal static readonly DiagnosticRule[] All =
        [MissingString, PlaceholderDiffers, SectionsDiffer, PageWithoutSource, UnknownLanguage, NoStrings];
}
