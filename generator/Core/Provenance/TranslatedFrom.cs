using System.Collections.Immutable;
using System.Text;
using LmsSite.Core.Diagnostics;

namespace LmsSite.Core.Provenance;

/// <summary>A translated section that somebody has accepted.</summary>
/// <param name="Source">The text that it was translated from.</param>
/// <param name="Translation">The translation as it was when it was accepted: tells whether anybody touched it since.</param>
/// <param name="Place">Its line in the file.</param>
public sealed record Accepted(Fingerprint Source, Fingerprint Translation, SourceSpan Place = default);

/// <summary>
/// From which text each section of one language was translated. Kept in <c>translated-from.txt</c> in the language's folder: a line for
/// each section, so that it can be read in a review and merged by line; never written by hand.
/// </summary>
public sealed record TranslatedFrom(ImmutableSortedDictionary<SectionKey, Accepted> Sections)
{
    public const string FileName = "translated-from.txt";

    private const string Header = "# Written by \"translations accept\": section, fingerprint of the text it was translated from, fingerprint of the translation.\n";

    public static readonly TranslatedFrom Nothing = new(ImmutableSortedDictionary<SectionKey, Accepted>.Empty);

    public Accepted? Find(SectionKey section) => Sections.GetValueOrDefault(section);

    public TranslatedFrom With(SectionKey section, Accepted accepted) => new(Sections.SetItem(section, accepted));

    public TranslatedFrom Without(IEnumerable<SectionKey> sections) => new(Sections.RemoveRange(sections));

    /// <summary>The content of the file.</summary>
    public string ToText()
    {
        var text = new StringBuilder(Header);
        foreach (var (section, accepted) in Sections)
        {
            text.Append(section).Append(' ').Append(accepted.Source).Append(' ').Append(accepted.Translation).Append('\n');
        }

        return text.ToString();
    }
}
