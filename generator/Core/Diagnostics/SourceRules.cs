namespace LmsSite.Core.Diagnostics;

/// <summary>LMS1xx: faults of a file before anything is known of what it says.</summary>
public static class SourceRules
{
    public static readonly DiagnosticRule NotUtf8 = new("LMS101", Severity.Error,
        "Not UTF-8 text",
        "Letters with accents, Arabic, Chinese and Russian would reach the reader as wrong signs.",
        "Save the file again with the encoding UTF-8.");

    public static readonly DiagnosticRule BrokenYaml = new("LMS102", Severity.Error,
        "Broken YAML",
        "The values in this file or block cannot be read, so nothing in it would reach the reader.",
        "Mend the YAML at this place: check indentation, colons followed by a space, and quotes around text that holds a colon.");

    public static readonly DiagnosticRule UnknownKey = new("LMS103", Severity.Error,
        "Unknown key",
        "A mistyped key would be ignored in silence.",
        "Correct the key, or take it out.");

    public static readonly DiagnosticRule MissingKey = new("LMS104", Severity.Error,
        "Missing key",
        "The page or the site cannot be made without this value.",
        "Add the key with its value.");

    public static readonly DiagnosticRule WrongValue = new("LMS105", Severity.Error,
        "A value of the wrong kind",
        "The value cannot be used as it is.",
        "Write a value of the kind that is expected.");

    public static readonly DiagnosticRule RepeatedKey = new("LMS106", Severity.Error,
        "A key set twice",
        "Only one of the two values could be used, and nobody could tell which.",
        "Keep one of the two.");

    public static readonly DiagnosticRule BrokenJson = new("LMS107", Severity.Error,
        "Broken JSON",
        "The file cannot be read, so none of its entries could be used.",
        "Mend the JSON at this place: check commas, quotes and brackets.");

    public static readonly DiagnosticRule UnusableName = new("LMS108", Severity.Error,
        "A file name that cannot be published everywhere",
        "The name becomes part of an address, of a zip file and of a folder on any system; some signs and names are not allowed there.",
        "Rename the file with lowercase letters a to z, digits and hyphens.");

    internal static readonly DiagnosticRule[] All =
        [NotUtf8, BrokenYaml, UnknownKey, MissingKey, WrongValue, RepeatedKey, BrokenJson, UnusableName];
}
