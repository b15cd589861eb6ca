using System.Collections.Immutable;
using LmsSite.Core.Checks.Translations;
using LmsSite.Core.Provenance;
using LmsSite.Core.Resolving;

namespace LmsSite.Core.Translating;

/// <summary>A section of the source that an editor mended without changing what it says.</summary>
/// <param name="Key">The section.</param>
/// <param name="Before">Its text before.</param>
/// <param name="Now">Its text now.</param>
/// <param name="Kept">Tags of the languages that were current and stay so.</param>
/// <param name="Behind">Tags of the languages that stay outdated, each with the reason.</param>
public sealed record MendedSection(SectionKey Key, string Before, string Now, ImmutableArray<string> Kept, ImmutableArray<(string Language, string Why)> Behind);

/// <summary>Lets translations stay current over a change of the source that changed nothing they say: a comma, a slip of the pen.</summary>
public static class Unchanged
{
    /// <summary>The mended sections, and the new record of each language that one of them touches.</summary>
    /// <param name="guide">The guide as it stands.</param>
    /// <param name="page">The source page.</param>
    /// <param name="before">The text of the source page before the change.</param>
    public static (ImmutableArray<MendedSection> Sections, ImmutableDictionary<string, TranslatedFrom> Records) Since(Guide guide, GuidePage page, string before)
    {
        var then = SourceHistory.Read(before, page);
        var now = page.Sections.Select(section => section.Section).ToList();
        var records = guide.Languages.Skip(1).ToImmutableDictionary(language => language.Language.Tag, language => language.TranslatedFrom);
        var mended = ImmutableArray.CreateBuilder<MendedSection>();
        foreach (var id in now.Select(section => section.Id).Prepend("").Distinct())
        {
            var (old, present) = (Fingerprint.Of(then.FrontMatter, then.Sections, id), Fingerprint.Of(page.FrontMatter, now, id)!.Value);
            if (old is not { } former || former == present)
            {
                continue;
            }

            var kept = ImmutableArray.CreateBuilder<string>();
            var behind = ImmutableArray.CreateBuilder<(string, string)>();
            foreach (var language in guide.Languages.Skip(1))
            {
                var tag = language.Language.Tag;
                if (SectionPair.Of(page, language.ById[page.Id]).FirstOrDefault(pair => pair.Id == id) is not { } pair || records[tag].Find(pair.Key) is not { } accepted)
                {
                    continue;
                }

                if (accepted.Source != former)
                {
                    if (accepted.Source != present)
                    {
                        behind.Add((tag, "it was outdated before"));
                    }
                }
                else if (StructureChecks.Compare(pair, guide.Languages[0], language).FirstOrDefault() is { } difference)
                {
                    // A mended link or number is mended in every language by hand.
                    behind.Add((tag, difference.What));
                }
                else
                {
                    kept.Add(tag);
                    records = records.SetItem(tag, records[tag].With(pair.Key, accepted with { Source = present }));
                }
            }

            mended.Add(new(new(page.Id, id), SectionText.Of(then.FrontMatter, then.Sections, id)!, SourceHistory.Text(page, id), kept.ToImmutable(), behind.ToImmutable()));
        }

        return (mended.ToImmutable(), records);
    }
}
