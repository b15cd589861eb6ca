using System.Collections.Immutable;
using System.Text;
using LmsSite.Core.Checks.Translations;
using LmsSite.Core.Content;
using LmsSite.Core.Diagnostics;
using LmsSite.Core.Provenance;
using LmsSite.Core.Reading;
using LmsSite.Core.Resolving;
using LmsSite.Core.Sources;

namespace LmsSite.Core.Translating;

/// <summary>A section whose translation is behind.</summary>
/// <param name="Key">The section.</param>
/// <param name="Accepted">False if nobody has ever accepted the translation.</param>
/// <param name="Before">The source as it was when the section was translated; null if that version cannot be found.</param>
/// <param name="Now">The source as it is.</param>
public sealed record SectionChange(SectionKey Key, bool Accepted, string? Before, string Now);

/// <summary>Finds what changed in the source of each section since it was translated, among earlier versions of the source.</summary>
public static class SourceHistory
{
    /// <param name="guide">The guide as it stands.</param>
    /// <param name="language">The translation.</param>
    /// <param name="page">Its page.</param>
    /// <param name="versions">Earlier texts of the source page, newest first; read only as far as needed.</param>
    public static ImmutableArray<SectionChange> Changes(Guide guide, GuideLanguage language, GuidePage page, IEnumerable<string> versions)
    {
        var source = guide.Languages[0].ById[page.Id];
        var behind = SectionPair.Of(source, page).Where(pair => pair.State.IsBehind).ToList();
        var wanted = behind.Where(pair => language.TranslatedFrom.Find(pair.Key) is not null)
            .ToDictionary(pair => pair.Id, pair => language.TranslatedFrom.Find(pair.Key)!.Source);
        var found = new Dictionary<string, string>();
        foreach (var version in wanted.Count == 0 ? [] : versions.Select(text => Read(text, source)))
        {
            foreach (var (id, fingerprint) in wanted.Where(section => !found.ContainsKey(section.Key)))
            {
                if (Fingerprint.Of(version.FrontMatter, version.Sections, id) == fingerprint)
                {
                    found[id] = SectionText.Of(version.FrontMatter, version.Sections, id)!;
                }
            }

            if (found.Count == wanted.Count)
            {
                break;
            }
        }

        return [.. behind.Select(pair => new SectionChange(pair.Key, wanted.ContainsKey(pair.Id), found.GetValueOrDefault(pair.Id), Text(source, pair.Id)))];
    }

    /// <summary>An earlier text of a page. What was wrong in it is of no interest now.</summary>
    internal static Page Read(string text, GuidePage page) =>
        PageReader.Read(new SourceFile(page.Place.File, Encoding.UTF8.GetBytes(text)), page.Language.Tag, page.Id, new Faults())!;

    internal static string Text(GuidePage page, string id) =>
        SectionText.Of(page.FrontMatter, page.Sections.Select(section => section.Section), id) ?? "";
}
