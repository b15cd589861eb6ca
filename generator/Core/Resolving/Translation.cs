namespace LmsSite.Core.Resolving;

/// <summary>How a section or page stands to its original. A closed family.</summary>
public abstract record Translation
{
    private Translation()
    {
    }

    /// <summary>Written in the language that all others are translated from.</summary>
    public sealed record Original : Translation;

    /// <summary>Translated from the source as it now stands.</summary>
    public sealed record Current : Translation;

    /// <summary>Translated from an earlier state of the source, which changed on this day where that is known.</summary>
    public sealed record Outdated(DateOnly? Changed) : Translation;

    /// <summary>Not translated: the original stands in.</summary>
    public sealed record Missing : Translation;
}
