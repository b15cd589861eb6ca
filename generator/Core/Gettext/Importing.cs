using System.Collections.Immutable;
using LmsSite.Core.Linking;
using LmsSite.Core.Resolving;

namespace LmsSite.Core.Gettext;

/// <summary>What an import comes to: the files that change, and what a translator should know.</summary>
/// <param name="Files">New texts by path in the input folder; only of files that change.</param>
/// <param name="Taken">How many texts are new or changed.</param>
/// <param name="Notes">What was left out, and why.</param>
/// <param name="Problems">Why nothing can be imported; nothing else counts then.</param>
public sealed record Imported(ImmutableSortedDictionary<string, string> Files, int Taken, ImmutableArray<string> Notes, ImmutableArray<string> Problems);

/// <summary>
/// Brings a PO file back. A file that is translated keeps every byte but those of the texts that changed; a new one takes the form of its
/// source. Nothing is accepted by it: that a translation is up to date, only <c>translations accept</c> says.
/// </summary>
public static class Importing
{
    public static Imported Import(Guide guide, GuideLanguage language, GuideFiles files, string po)
    {
        var (file, problems) = PoReader.Read(po);
        var tag = language.Language.Tag;
        if (file.Field("Language") is { } named && named.Trim() != Exporting.GettextTag(tag))
        {
            problems = problems.Add($"the file is for the language \"{named.Trim()}\", not for \"{tag}\"");
        }

        foreach (var twice in file.Entries.GroupBy(entry => entry.Context).Where(entries => entries.Count() > 1))
        {
            problems = problems.Add($"\"{twice.Key}\" stands in it {twice.Count()} times");
        }

        if (!problems.IsEmpty)
        {
            return new(ImmutableSortedDictionary<string, string>.Empty, 0, [], problems);
        }

        var entries = file.Entries.ToDictionary(entry => entry.Context);
        var original = guide.Languages[0].Language.Tag;
        var (texts, notes, taken) = (ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal), ImmutableArray.CreateBuilder<string>(), 0);
        var known = new HashSet<string>();
        var writer = new SegmentWriter(wraps: !language.Language.Unspaced);
        foreach (var id in guide.Languages[0].Pages.Select(page => (PageId?)page.Id).Prepend(null))
        {
            var (name, path) = id is { } page ? (page.Path, GuideFiles.PathOf(tag, page)) : (GuideFiles.Words, $"{tag}/{GuideFiles.Words}");
            var source = id is { } from ? files.Page(original, from) : files.WordsIn(original);
            var translation = id is { } to ? files.Page(tag, to) : files.WordsIn(tag);
            if (source is null)
            {
                continue;
            }

            var import = new PageImport(name, source, translation, entries, writer);
            known.UnionWith(source.Segments.Select(segment => GuideFiles.Context(name, segment)));
            if (import.Text() is { } text && text != translation?.Text)
            {
                texts[path] = text;
            }

            notes.AddRange(import.Notes);
            taken += import.Taken;
        }

        notes.AddRange(entries.Keys.Where(context => !known.Contains(context)).Select(context => $"{context}: the guide has no such text any more"));
        return new(texts.ToImmutable(), taken, notes.ToImmutable(), []);
    }
}
