using System.Collections.Immutable;
using LmsSite.Core.Diagnostics;
using LmsSite.Core.Provenance;

namespace LmsSite.Core.Translating;

/// <summary>What a translator asks for: "these sections say what their sources now say".</summary>
/// <param name="Language">The language's tag.</param>
/// <param name="Page">The page's path.</param>
/// <param name="Sections">Ids of the sections; empty for all that wait.</param>
/// <param name="Reviewed">True if the translator says to have read those that needed no change.</param>
public sealed record AcceptanceRequest(string Language, string Page, ImmutableArray<string> Sections, bool Reviewed)
{
    /// <summary>How the opening of a page, which has no id, is named at the command line.</summary>
    public const string Opening = ".";
}

/// <summary>The answer. A closed family.</summary>
public abstract record Acceptance
{
    private Acceptance()
    {
    }

    /// <summary>The new record, and what was accepted, section by section. Nothing waits if there are none.</summary>
    public sealed record Granted(TranslatedFrom Record, ImmutableArray<AcceptedSection> Sections) : Acceptance;

    /// <summary>Why nothing was accepted.</summary>
    public sealed record Refused(ImmutableArray<string> Reasons, ImmutableArray<Diagnostic> Faults) : Acceptance;
}

/// <summary>A section that was accepted, by its id and its title in the translation.</summary>
public sealed record AcceptedSection(SectionKey Key, string Title);
