using LmsSite.Core.Diagnostics;
using LmsSite.Core.Resolving;

namespace LmsSite.Core.Checks.Translations;

/// <summary>A page of the original, and what its translations are held against: found when it is first asked for, once for all languages. Not thread-safe.</summary>
/// <param name="page">The page.</param>
/// <param name="original">The language that all others are translated from.</param>
internal sealed class SourceFacts(GuidePage page, GuideLanguage original)
{
    private readonly Dictionary<string, SectionFacts> sections = [];
    private Dictionary<ReadOnlyMemory<char>, SourceSpan>? texts;

    public GuidePage Page => page;

    /// <summary>What the pair's section holds in the original.</summary>
    public SectionFacts Of(SectionPair pair)
    {
        if (!sections.TryGetValue(pair.Id, out var facts))
        {
            facts = sections[pair.Id] = new(pair.Id, page, pair.Source, original);
        }

        return facts;
    }

    /// <summary>Where the page says these very words; null if it does not.</summary>
    public SourceSpan? Find(ReadOnlyMemory<char> words)
    {
        if (texts is null)
        {
            texts = new(page.Sections.Sum(section => section.Section.Prose.Length), new Ordinal());
            foreach (var prose in page.Sections.SelectMany(section => section.Section.Prose))
            {
                texts.TryAdd(prose.Text, prose.Place);
            }
        }

        return texts.TryGetValue(words, out var place) ? place : null;
    }

    /// <summary>Letter by letter. Told apart by their ends, since hardly two stretches of a page begin and end alike.</summary>
    private sealed class Ordinal : IEqualityComparer<ReadOnlyMemory<char>>
    {
        private const int Told = 12;

        public bool Equals(ReadOnlyMemory<char> one, ReadOnlyMemory<char> other) => one.Span.SequenceEqual(other.Span);

        public int GetHashCode(ReadOnlyMemory<char> words) => HashCode.Combine(
            words.Length, string.GetHashCode(words.Span[..Math.Min(Told, words.Length)]), string.GetHashCode(words.Span[^Math.Min(Told, words.Length)..]));
    }
}
