using System.Collections.Immutable;
using LmsSite.Core.Citations;
using LmsSite.Core.Content;
using LmsSite.Core.Diagnostics;
using LmsSite.Core.Languages;
using LmsSite.Core.Provenance;
using LmsSite.Core.Settings;

namespace LmsSite.Core.Reading;

/// <summary>What one input file was found to be. A closed family; each has the faults met while it was read.</summary>
public abstract record Input(string Path, ImmutableArray<Diagnostic> Faults)
{
    public sealed record OfSite(string Path, ImmutableArray<Diagnostic> Faults, SiteSettings Site) : Input(Path, Faults);

    public sealed record OfTexts(string Path, ImmutableArray<Diagnostic> Faults, string Language, GuideTexts Texts) : Input(Path, Faults);

    public sealed record OfPage(string Path, ImmutableArray<Diagnostic> Faults, Page Page) : Input(Path, Faults);

    public sealed record OfTranslatedFrom(string Path, ImmutableArray<Diagnostic> Faults, string Language, TranslatedFrom TranslatedFrom, string ShownAs) : Input(Path, Faults);

    public sealed record OfReferences(string Path, ImmutableArray<Diagnostic> Faults, ImmutableArray<Reference> References) : Input(Path, Faults);

    public sealed record OfContacts(string Path, ImmutableArray<Diagnostic> Faults, Contacts Contacts) : Input(Path, Faults);

    public sealed record OfStrings(string Path, ImmutableArray<Diagnostic> Faults, string Language, Strings Strings, string ShownAs) : Input(Path, Faults);

    public sealed record OfSearchWords(string Path, ImmutableArray<Diagnostic> Faults, string Language, SearchWords Words) : Input(Path, Faults);

    public sealed record OfAccessibility(string Path, ImmutableArray<Diagnostic> Faults, AccessibilityReport Report) : Input(Path, Faults);

    public sealed record OfMedia(string Path, ImmutableArray<Diagnostic> Faults, ReadOnlyMemory<byte> Bytes, Drawing? Drawing) : Input(Path, Faults);

    /// <summary>A file that could not be read, or that is not for publishing.</summary>
    public sealed record OfNothing(string Path, ImmutableArray<Diagnostic> Faults) : Input(Path, Faults);
}
