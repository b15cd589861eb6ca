using System.Collections.Immutable;
using System.Text;
using LmsSite.Core.Languages;

namespace LmsSite.Core.Search;

/// <summary>
/// What a reader sees of the documents, in parts: a list of results loads those of its own documents only. A part is lines of fields
/// with tabs between: for a page <c>=</c>, its path, its title and the language if it is not the frame's; for a document its anchor,
/// title and text.
/// </summary>
internal static class TextParts
{
    private const int Full = 6 * 1024;

    /// <summary>Enough for a snippet of every thought of a section that is not overlong; the index knows the words beyond.</summary>
    private const int LongestText = 400;
    private const int RoutineText = 120;

    /// <summary>The parts, each with the number of its first document.</summary>
    public static ImmutableArray<(int First, string Lines)> Of(ImmutableArray<SearchDocument> documents, Language frame)
    {
        var parts = ImmutableArray.CreateBuilder<(int, string)>();
        for (var first = 0; first < documents.Length;)
        {
            var lines = new StringBuilder();
            var number = first;
            for (; number < documents.Length && lines.Length < Full; number++)
            {
                var document = documents[number];
                if (number == first || documents[number - 1].Page != document.Page)
                {
                    Line(lines, "=" + document.Page.Id.Path, document.Page.FrontMatter.Title, document.Page.Language == frame ? "" : $"{document.Page.Language.Tag} {document.Page.Language.Direction}");
                }

                Line(lines, document.Anchor, document.Kind == DocumentKind.Opening ? "" : document.Title, Shortened(document, document.IsRoutine ? RoutineText : LongestText));
            }

            parts.Add((first, lines.ToString()));
            first = number;
        }

        return parts.ToImmutable();
    }

    private static string Shortened(SearchDocument document, int length)
    {
        var text = Beginning(document, length);
        if (text.Length <= length)
        {
            return text;
        }

        var end = text.LastIndexOf(' ', length);
        return text[..(end > length / 2 ? end : char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)];
    }

    /// <summary>
    /// The text, or as many of its stretches as are longer than what is shown. Stretches that do not end a sentence, such as items of a
    /// list, are kept apart by a dot.
    /// </summary>
    private static string Beginning(SearchDocument document, int length)
    {
        var text = new StringBuilder();
        for (var number = 0; number < document.Texts.Length && text.Length <= length; number++)
        {
            var isAfterDescription = number == 1 && document.Kind == DocumentKind.Opening;
            text.Append(text.Length == 0 ? "" : isAfterDescription || EndsSentence(text[^1]) ? " " : " · ").Append(document.Texts[number]);
        }

        return text.ToString();
    }

    private static bool EndsSentence(char sign) => ".!?:;…。！？：；؟؛".Contains(sign, StringComparison.Ordinal);

    private static void Line(StringBuilder lines, string first, string second, string third) =>
        lines.Append(lines.Length == 0 ? "" : "\n").Append(first).Append('\t').Append(Plain(second)).Append('\t').Append(Plain(third));

    private static string Plain(string text) => text.Replace('\n', ' ').Replace('\t', ' ');
}
