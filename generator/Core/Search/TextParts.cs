using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;
using LmsSite.Core.Languages;
using LmsSite.Core.Search.Words;

namespace LmsSite.Core.Search;

/// <summary>
/// What a reader sees of the documents, in parts: a list of results loads those of its own documents only. A part is lines of fields
/// with tabs between: for a page <c>=</c>, its path, its title and the language if it is not the frame's; for a document its anchor,
/// title and text.
/// </summary>
internal sealed class TextParts
{
    /// <summary>In bytes, so that a part loads as fast in every script.</summary>
    private const int Full = 6 * 1024;

    /// <summary>
    /// Enough for a snippet of every thought of a section that is not overlong; the index knows the words beyond. In widths of a Latin
    /// letter: a Han character is as wide as two of them and says as much.
    /// </summary>
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
            for (var size = 0; number < documents.Length && size < Full; number++)
            {
                var start = part.lines.Count;
                var document = documents[number];
                if (number == first || documents[number - 1].Page != document.Page)
                {
                    part.Begin("=" + document.Page.Id.Path, document.Page.FrontMatter.Title);
                    part.Add(document.Page.Language == frame ? "" : $"{document.Page.Language.Tag} {document.Page.Language.Direction}");
                }

                part.Begin(document.Anchor, document.Kind == DocumentKind.Opening ? "" : document.Title);
                part.AddText(document);
                size += Encoding.UTF8.GetByteCount(CollectionsMarshal.AsSpan(part.lines)[start..]);
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
            AddPlain(document.Texts[number].Span);
        }

        var text = CollectionsMarshal.AsSpan(lines)[start..];
        var fitting = Fitting(text, longest);
        if (fitting < text.Length)
        {
            var end = text[..(fitting + 1)].LastIndexOf(' ');
            end = end > fitting / 2 ? end : char.IsHighSurrogate(text[fitting - 1]) ? fitting - 1 : fitting;
            lines.RemoveRange(start + end, text.Length - end);
        }
    }

    /// <summary>How many signs of a text are no wider than this.</summary>
    private static int Fitting(ReadOnlySpan<char> text, int width)
    {
        var fitting = 0;
        foreach (var sign in text)
        {
            width -= Letters.KindOf(sign) == SignKind.Unspaced ? 2 : 1;
            if (width < 0)
            {
                break;
            }

            fitting++;
        }

        return fitting;
    }

    private static bool EndsSentence(char sign) => ".!?:;…。！？：；؟؛".Contains(sign, StringComparison.Ordinal);

    private void AddPlain(ReadOnlySpan<char> text)
    {
        var start = lines.Count;
        Add(text);
        var added = CollectionsMarshal.AsSpan(lines)[start..];
        added.Replace('\n', ' ');
        added.Replace('\t', ' ');
    }

    private void Add(ReadOnlySpan<char> text) => lines.AddRange(text);
}
