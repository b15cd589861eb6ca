using System.Text;
using System.Text.RegularExpressions;

namespace LmsSite.Core.Gettext;

/// <summary>Brings the entries of one file back into its translation.</summary>
internal sealed partial class PageImport(string name, SegmentedFile source, SegmentedFile? translation, IReadOnlyDictionary<string, PoEntry> entries, SegmentWriter writer)
{
    private readonly List<string> notes = [];

    public IEnumerable<string> Notes => notes;

    /// <summary>How many texts are new or changed.</summary>
    public int Taken { get; private set; }

    /// <summary>The file with what was translated; null if there is none and too little is translated to begin one.</summary>
    public string? Text() => translation is { } present ? Existing(present) : Fresh();

    /// <summary>The present translation with the texts that changed; sections that are new stand where the source has them.</summary>
    private string Existing(SegmentedFile present)
    {
        var text = new StringBuilder(present.With(0, present.Body, Changes(source.Head, present.Head), writer));
        var written = new HashSet<string>();
        foreach (var range in present.Sections)
        {
            // What the source has before this section, and the translation nowhere, is new.
            foreach (var before in Missing(present, range.Id).Where(written.Add))
            {
                Apart(text).Append(Section(before));
            }

            written.Add(range.Id);
            text.Append(Changed(present, range));
        }

        foreach (var last in source.Sections.Select(range => range.Id).Where(id => !present.Has(id) && IsWhole(id) && written.Add(id)))
        {
            Apart(text).Append(Section(last));
        }

        return text.ToString();
    }

    private IEnumerable<string> Missing(SegmentedFile present, string until) =>
        source.Sections.Select(range => range.Id).TakeWhile(id => id != until).Where(id => source.Has(until) && !present.Has(id) && IsWhole(id));

    private string Changed(SegmentedFile present, SectionRange range)
    {
        var (theirs, ours) = (source.In(range.Id), present.In(range.Id));
        if (source.IsLike(present, range.Id) || theirs.Count == 0)
        {
            return present.With(range.Start, range.End, Changes(theirs, ours), writer);
        }

        // The translation was cut in another way than its source. Only all of its texts together can take its place.
        var news = theirs.Where(segment => Usable(segment) is { } entry && ours.All(own => own.Text != entry.Translation)).ToList();
        if (news.Count > 0 && IsWhole(range.Id))
        {
            Taken += news.Count;
            return Section(range.Id);
        }

        notes.AddRange(news.Select(segment => $"{GuideFiles.Context(name, segment)}: the translation's section has other paragraphs than the source; translate all of the section, or mend the file by hand"));
        return present.Text[range.Start..range.End];
    }

    /// <summary>The new text of each segment of the translation that the entries change.</summary>
    private Dictionary<Segment, string> Changes(IReadOnlyList<Segment> theirs, IReadOnlyList<Segment> ours)
    {
        var changes = new Dictionary<Segment, string>();
        foreach (var (segment, own) in Alignment.ByShape(theirs, ours))
        {
            if (Usable(segment, own.Text) is { } entry && entry.Translation != own.Text)
            {
                changes[own] = entry.Translation;
                Taken++;
            }
        }

        return changes;
    }

    private string? Fresh()
    {
        var head = source.Head;
        var isPage = source.Body > 0;
        if ((isPage ? head : source.Segments).Any(segment => Usable(segment) is null))
        {
            return null;
        }

        var text = new StringBuilder(isPage ? OwnKeys(source.With(0, source.Body, Texts(head), writer)) : source.With(0, source.Text.Length, Texts(source.Segments), writer));
        Taken += head.Count;
        foreach (var range in isPage ? source.Sections : [])
        {
            if (IsWhole(range.Id))
            {
                text.Append(Section(range.Id));
            }
            else if (source.In(range.Id).Any(segment => Usable(segment) is not null))
            {
                notes.Add($"{name}{(range.Id.Length == 0 ? "" : "#" + range.Id)}: only a part of the section is translated; it is left out");
            }
        }

        return text.ToString().TrimEnd('\n') + "\n";
    }

    /// <summary>A section in the form of its source.</summary>
    private string Section(string id)
    {
        var range = source.Range(id);
        var own = source.In(id);
        Taken += translation?.Has(id) == true ? 0 : own.Count;
        return source.With(range.Start, range.End, Texts(own), writer);
    }

    private Dictionary<Segment, string> Texts(IEnumerable<Segment> segments) => segments.ToDictionary(segment => segment, segment => Usable(segment)!.Translation);

    private bool IsWhole(string id) => source.In(id).All(segment => Usable(segment) is not null);

    /// <summary>The entry for a segment, if it is a translation of its present text. Fuzzy ones are not used, as by gettext's own tools.</summary>
    private PoEntry? Usable(Segment segment, string? present = null)
    {
        var context = GuideFiles.Context(name, segment);
        if (!entries.TryGetValue(context, out var entry) || entry.Translation.Length == 0)
        {
            return null;
        }

        if (!entry.IsFuzzy && entry.Source == segment.Text)
        {
            return entry;
        }

        if (present is not null && entry.Translation != present)
        {
            notes.Add(entry.IsFuzzy ? $"{context}: is marked as fuzzy; left as it was" : $"{context}: its source has changed since the export; left as it was (msgmerge with a new export helps)");
        }

        return null;
    }

    /// <summary>The front matter without the dates of the source: they hold for every language already.</summary>
    private static string OwnKeys(string frontMatter) => DatesAndReviews().Replace(frontMatter, "");

    private static StringBuilder Apart(StringBuilder text)
    {
        while (text.Length > 1 && !(text[^1] == '\n' && text[^2] == '\n'))
        {
            text.Append('\n');
        }

        return text;
    }

    [GeneratedRegex(@"^(?:written|changed|checked|due|reviewed|read-by):.*\n(?:[ \t]+.*\n)*", RegexOptions.Multiline)]
    private static partial Regex DatesAndReviews();
}
