namespace LmsSite.Core.Diagnostics;

/// <summary>LMS4xx: faults of citations and references.</summary>
public static class CitationRules
{
    public static readonly DiagnosticRule UnknownCitation = new("LMS401", Severity.Error,
        "A citation of an unknown reference",
        "A statement would stand without its source.",
        "Add the reference to references.json, or mend the key.");

    public static readonly DiagnosticRule MalformedCitation = new("LMS402", Severity.Error,
        "A citation that cannot be read",
        "It would be printed as it stands, and the statement would have no source.",
        "Write [@key], [@key, p. 3] or [@key; @other].");

    public static readonly DiagnosticRule UnusedReference = new("LMS403", Severity.Warning,
        "A reference that no page cites",
        "Readers would take it for a source of this guide.",
        "Cite it, or take it out of references.json.");

    public static readonly DiagnosticRule IncompleteReference = new("LMS404", Severity.Error,
        "An incomplete reference",
        "A reader could not find the source.",
        "Give it a title, and a DOI, a PMID or the address of an official page.");

    public static readonly DiagnosticRule RepeatedReference = new("LMS405", Severity.Error,
        "A reference that is listed twice",
        "The same source would be numbered twice, and the two could come to differ.",
        "Keep one entry, and use its key everywhere.");

    internal static readonly DiagnosticRule[] All =
        [UnknownCitation, MalformedCitation, UnusedReference, IncompleteReference, RepeatedReference];
}
