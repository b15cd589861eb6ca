using System.Collections.Immutable;
using LmsSite.Core.Languages;

namespace LmsSite.Core.Search.Words;

/// <summary>
/// What a language needs so that the forms of a word meet. All of it is data: the generator and the reader's script follow the same
/// few steps with it, and a further language is a further value here. All words are folded.
/// </summary>
public sealed record WordRules
{
    /// <summary>For a language without rules of its own: whole words and prefixes.</summary>
    public static readonly WordRules Plain = new();

    /// <summary>Words that say nothing of the subject, in the text and in a question: neither indexed nor asked for.</summary>
    public ImmutableHashSet<string> Empty { get; init; } = [];

    /// <summary>Spellings that are made alike anywhere in a word before its ending is looked at, such as <c>our</c> → <c>or</c>.</summary>
    public ImmutableArray<Ending> Spellings { get; init; } = [];

    /// <summary>
    /// Rounds, one after the other; in each the first ending that fits is replaced. <c>^</c> at the start of an ending makes it a
    /// beginning. Light on purpose: two words too many in one is worse than an ending missed, which a prefix still finds.
    /// </summary>
    public ImmutableArray<ImmutableArray<Ending>> Rounds { get; init; } = [];

    /// <summary>
    /// What a first letter is often written for by its sound, such as <c>f=ph</c>: where a word is not found, it is looked for there too.
    /// </summary>
    public ImmutableArray<Ending> Sounds { get; init; } = [];

    /// <summary>Characters of a script without spaces that part words as a space would: hardly a word has one in it.</summary>
    public string Particles { get; init; } = "";

    /// <summary>True if an apostrophe parts two words (l'hôpital); else it is dropped (can't).</summary>
    public bool ApostropheParts { get; init; }

    public static WordRules Of(Language language) => language.Primary switch
    {
        "en" => English.Rules,
        "es" => Spanish.Rules,
        "fr" => French.Rules,
        "ru" => Russian.Rules,
        "ar" => Arabic.Rules,
        "zh" => Chinese.Rules,
        _ => Plain,
    };

    /// <summary>Reads endings as written by the languages: <c>ies=y/3</c> is replaced by y if 3 letters stand before it.</summary>
    internal static ImmutableArray<Ending> Endings(string text) =>
        [.. from item in text.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            let slash = item.Split('/')
            let pair = slash[0].Split('=')
            select new Ending(pair[0], pair.Length > 1 ? pair[1] : "", slash.Length > 1 ? slash[1][0] - '0' : 3)];

    internal static ImmutableHashSet<string> Words(string text) => [.. text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)];
}

/// <summary>An ending, what takes its place, and how many letters must stand before it.</summary>
public readonly record struct Ending(string Old, string New, int Least);
