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

    public static readonly DiagnosticRule BrokenRecord = new("LMS507", Severity.Error,
        "A line of translated-from.txt that cannot be used",
        "Nobody could tell whether the section still says what its original says.",
        "Take the line out (after a merge, keep one of the two), read the section against its source, and run: translations accept.");

    public static readonly DiagnosticRule Unaccepted = new("LMS508", Severity.Warning,
        "A translation that nobody has accepted",
        "Without a record of the text it was made from, a later change of the source could not be seen; readers are told that it may be out of date.",
        "Read it against its source, and run: translations accept.");

    public static readonly DiagnosticRule Outdated = new("LMS509", Severity.Warning,
        "A section whose source has changed since it was translated",
        "The translation may say what is no longer so; readers are told.",
        "See what changed (translations show), mend the translation, and run: translations accept.");

    public static readonly DiagnosticRule OutdatedDanger = new("LMS510", Severity.Error,
        "Danger signs whose translation is not known to be up to date",
        "A notice is not enough here: a reader who acts on an old danger sign can come to harm.",
        "See what changed (translations show), mend the translation, and run: translations accept. Until then, take the section out of the translation: readers then see the original.");

    public static readonly DiagnosticRule CitationsDiffer = new("LMS511", Severity.Error,
        "A section that cites other works than its source",
        "A statement would stand without its source, or with the wrong one.",
        "Cite the same works in the same section; their order may differ.");

    public static readonly DiagnosticRule NumbersDiffer = new("LMS512", Severity.Error,
        "A section with other numbers than its source",
        "A wrong dose, temperature or share can harm; nobody sees it in a language they do not read.",
        "Write the same numbers with the same units, in figures where the source has figures. Any numeral system will do.");

    public static readonly DiagnosticRule LinksDiffer = new("LMS513", Severity.Error,
        "A section with other links than its source",
        "Readers of one language would miss a page, or a term's meaning.",
        "Link to the same pages, sections, terms and addresses in the same section.");

    public static readonly DiagnosticRule DataDiffers = new("LMS514", Severity.Error,
        "A figure, chart or list with other data than its source",
        "Readers of one language would see other facts.",
        "Take the block from the source, and translate its words only.");

    public static readonly DiagnosticRule BoxesDiffer = new("LMS515", Severity.Error,
        "A section with other boxes than its source",
        "A danger sign could lose its box, or another text gain one.",
        "Use the same kinds of boxes in the same order.");

    public static readonly DiagnosticRule QuestionsDiffer = new("LMS516", Severity.Error,
        "A section with another number of tick boxes than its source",
        "A question to ask would be missing, or one would stand there that nobody wrote.",
        "Translate each question as one question.");

    public static readonly DiagnosticRule TermsDiffer = new("LMS517", Severity.Error,
        "A section that defines other terms than its source",
        "Links to the missing term would lead nowhere.",
        "Define the same terms with the same ids in the same section; their order may differ.");

    public static readonly DiagnosticRule WrongScript = new("LMS518", Severity.Warning,
        "A translation that is mostly in another script",
        "It is probably not translated.",
        "Translate it, or take the section out: readers then see the original, and are told so.");

    public static readonly DiagnosticRule Untranslated = new("LMS519", Severity.Warning,
        "A paragraph that is the same in the translation and in its source",
        "It pretends to be translated.",
        "Translate it, or take the section out: readers then see the original, and are told so.");

    internal static readonly DiagnosticRule[] All =
        [MissingString, PlaceholderDiffers, SectionsDiffer, PageWithoutSource, UnknownLanguage, NoStrings, BrokenRecord, Unaccepted, Outdated, OutdatedDanger,
         CitationsDiffer, NumbersDiffer, LinksDiffer, DataDiffers, BoxesDiffer, QuestionsDiffer, TermsDiffer, WrongScript, Untranslated];
}
