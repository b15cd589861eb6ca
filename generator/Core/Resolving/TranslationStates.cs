using System.Collections.Concurrent;
using LmsSite.Core.Content;
using LmsSite.Core.Diagnostics;
using LmsSite.Core.Linking;
using LmsSite.Core.Provenance;
using LmsSite.Core.Reading;

namespace LmsSite.Core.Resolving;

/// <summary>Computes how each translated section stands to its original, from what the translators have accepted.</summary>
/// <param name="original">Tag of the language that all others are translated from.</param>
/// <param name="accepted">What was accepted, by language.</param>
internal sealed class TranslationStates(string original, IReadOnlyDictionary<string, TranslatedFrom> accepted)
{
    // One of each serves all sections of a guide.
    private static readonly Translation AsWritten = new Translation.Original();
    private static readonly Translation Unaccepted = new Translation.Unaccepted();
    private static readonly Translation Current = new Translation.Current();

    private readonly ConcurrentDictionary<SectionKey, Fingerprint?> present = [];

    public TranslatedFrom In(string language) => accepted.GetValueOrDefault(language) ?? TranslatedFrom.Nothing;

    /// <summary>The state of the section with this id of a page in any language; the opening's for an empty id.</summary>
    public Translation Of(Page source, Page page, string id)
    {
        if (page.Language == original)
        {
            return AsWritten;
        }

        return In(page.Language).Find(new(source.Id, id)) switch
        {
            null => Unaccepted,
            { } section when section.Source == Present(source, id) => Current,
            _ => new Translation.Outdated(source.FrontMatter.Changed ?? source.FrontMatter.Written),
        };
    }

    /// <summary>Lines that name what does not exist: a renamed section would otherwise lose its record in silence.</summary>
    public void Check(IEnumerable<Input.OfTranslatedFrom> records, IReadOnlyDictionary<PageId, Page> originals, IReadOnlyCollection<string> languages, Faults faults)
    {
        foreach (var record in records.OrderBy(record => record.Path, StringComparer.Ordinal))
        {
            if (!languages.Contains(record.Language) || record.Language == original)
            {
                faults.Add(LanguageRules.UnknownLanguage.At(new(record.ShownAs), $"nothing is translated into \"{record.Language}\""));
                continue;
            }

            foreach (var (key, section) in record.TranslatedFrom.Sections)
            {
                if (!originals.TryGetValue(key.Page, out var source) || Present(source, key.Section) is null)
                {
                    var known = originals.Values.SelectMany(page => page.Sections.Select(section => new SectionKey(page.Id, section.Id).ToString()));
                    faults.Add(LanguageRules.BrokenRecord.At(section.Place, $"there is no section \"{key}\" in the original", Suggestion.For(key.ToString(), known)));
                }
            }
        }
    }

    /// <summary>The fingerprint of a section of the original as it now stands, made once for all languages; null if there is no such section.</summary>
    private Fingerprint? Present(Page source, string id) =>
        present.GetOrAdd(new(source.Id, id), static (key, page) => Fingerprint.Of(page.FrontMatter, page.Sections, key.Section), source);
}
