namespace LmsSite.Core.Resolving;

/// <summary>How a section or page stands to its original. A closed family.</summary>
public abstract record Translation
{
    private Translation()
    {
    }

    /// <summary>True for a translation that may say something else than the original now says.</summary>
    public bool IsBehind => this is Outdated or Unaccepted;

    /// <summary>Written in the language that all others are translated from.</summary>
    public sealed record Original : Translation;

    /// <summary>Translated from the source as it now stands.</summary>
    public sealed record Current : Translation;

    /// <summary>Translated from an earlier state of the source, which changed on this day where that is known.</summary>
    public sealed record Outdated(DateOnly? Changed) : Translation;

    /// <summary>Translated, but nobody has said from which state of the source: it may be outdated.</summary>
    public sealed record Unaccepted : Translation;

    /// <summary>Not translated: another language stands in. How that one stands to the original is <paramref name="StandIn"/>.</summary>
    public sealed record Missing(Translation StandIn) : Translation;
}
