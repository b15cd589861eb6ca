namespace LmsSite.Core.Diagnostics;

/// <summary>LMS7xx: what makes a page hard to read or to trust. Limits stand in site.yaml under <c>writing</c>.</summary>
public static class WritingRules
{
    public static readonly DiagnosticRule NoSource = new("LMS701", Severity.Warning,
        "A statement without a source",
        "Readers stake their health on it; they must be able to see where it comes from.",
        "Cite a source [@key]. If this states no fact of the subject, write <!-- uncited --> on a line before it, {#id .uncited} behind the heading of a whole section, or needs-sources: false in the front matter of a page.");

    public static readonly DiagnosticRule LongSentence = new("LMS702", Severity.Warning,
        "A long sentence",
        "Tired, frightened and second-language readers lose the thread.",
        "Make two sentences of it.");

    public static readonly DiagnosticRule LongParagraph = new("LMS703", Severity.Warning,
        "A long paragraph",
        "On a phone it is a wall of text.",
        "Begin a new paragraph for the next thought, or make a list.");

    public static readonly DiagnosticRule HardPage = new("LMS704", Severity.Warning,
        "A page that is hard to read",
        "Half of all adults would not take it in.",
        "Shorten the sentences that are named, and use shorter words.");

    public static readonly DiagnosticRule UnexplainedAbbreviation = new("LMS705", Severity.Warning,
        "An abbreviation without its meaning",
        "Nobody who has just been given a diagnosis knows what the letters stand for.",
        "Write it out at its first use on the page, with the letters in brackets, or add it to writing: abbreviations in site.yaml if everybody knows it.");

    public static readonly DiagnosticRule NumberWithoutSource = new("LMS706", Severity.Warning,
        "A number without a source",
        "A figure that cannot be traced cannot be trusted or corrected.",
        "Cite where the number comes from [@key], or write <!-- uncited --> on a line before it if it is no figure of the subject.");

    internal static readonly DiagnosticRule[] All = [NoSource, LongSentence, LongParagraph, HardPage, UnexplainedAbbreviation, NumberWithoutSource];
}
