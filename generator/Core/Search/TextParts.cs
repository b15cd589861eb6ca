using System.Collections.Immutable;
using System.Runtime.InteropServices;
using LmsSite.Core.Languages;

namespace LmsSite.Core.Search;

/// <summary>
/// What a reader sees of the documents, in parts: a list of results loads those of its own documents only. A part is lines of fields
/// with tabs between: for a page <c>=</c>, its path, its title and the language if it is not the frame's; for a document its anchor,
/// title and text.
/// </summary>
internal sealed class TextParts
{
    private const int Full = 6 * 1024;

    /// <summary>Enough for a snippet of every thought of a section that is not overlong; the index knows the words beyond.</summary>
    private const int LongestText = 400;
    private const int RoutineText = 120;

    private readonly List<char> lines = [];

    private TextParts()
    {
    }

    /// <summary>The parts, each with the number of its first document.</summary>
    public static ImmutableArray<(int First, string Lines)> Of(ImmutableArray<SearchDocument> documents, Language frame)
    {
        var parts = ImmutableArray.CreateBuilder<(int, string)>();
        var part = new TextParts();
        for (var first = 0; first < documents.Length;)
        {
            var number = first;
            for (; number < documents.Length && part.lines.Count < Full; number++)
            {
                var document = documents[number];
                if (number == first || documents[number - 1].Page != document.Page)
                {
                    part.Begin("=" + document.Page.Id.Path, document.Page.FrontMatter.Title);
                    part.Add(document.Page.Language == frame ? "" : $"{document.Page.Language.Tag} {document.Page.Language.Direction}");
                }

                part.Begin(document.Anchor, document.Kind == DocumentKind.Opening ? "" : document.Title);
                part.AddText(document);
            }

            parts.Add((first, new(CollectionsMarshal.AsSpan(part.lines))));
            part.lines.Clear();
            first = number;
        }

        return parts.ToImmutable();
    }

    private void Begin(string first, string second)
    {
        Add(lines.Count == 0 ? "" : "\n");
        Add(first);
        lines.Add('\t');
        AddPlain(second);
        lines.Add('\t');
    }

    /// <summary>
    /// Adds as much of a text as is shown. Stretches that do not end a sentence, such as items of a list, are kept apart by a dot.
    /// </summary>
    private void AddText(SearchDocument document)
    {
        var start = lines.Count;
        var longest = document.IsRoutine ? RoutineText : LongestText;
        for (var number = 0; number < document.Texts.Length && lines.Count - start <= longest; number++)
        {
            var isAfterDescription = number == 1 && document.Kind == DocumentKind.Opening;
            Add(lines.Count == start ? "" : isAfterDescription || EndsSentence(lines[^1]) ? " " : " · ");
            AddPlain(document.Texts[number]);
        }

        var text = CollectionsMarshal.AsSpan(lines)[start..];
        if (text.Length > longest)
        {
            var end = text[..(longest + 1)].LastIndexOf(' ');
            end = end > longest / 2 ? end : char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest;
            lines.RemoveRange(start + end, text.Length - end);
        }
    }

    private static bool EndsSentence(char sign) => ".!?:;…。！？：；؟؛".Contains(sign, StringComparison.Ordinal);

    private void AddPlain(string text)
    {
        var start = lines.Count;
        Add(text);
        var added = CollectionsMarshal.AsSpan(lines)[start..];
        added.Replace('\n', ' ');
        added.Replace('\t', ' ');
    }

    private void Add(string text) => lines.AddRange(text.AsSpan());
}
