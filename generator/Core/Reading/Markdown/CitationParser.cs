using System.Collections.Immutable;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace LmsSite.Core.Reading.Markdown;

/// <summary>Finds citations. Runs before the parser of links, which would take the bracket for its own.</summary>
internal sealed class CitationParser : InlineParser
{
    public CitationParser() => OpeningCharacters = ['[', '@'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var text = slice.Text;
        return slice.CurrentChar == '@' ? Bare(processor, ref slice, text) : Bracket(processor, ref slice, text);
    }

    private static bool Bracket(InlineProcessor processor, ref StringSlice slice, string text)
    {
        var close = CitationGrammar.EndOfBracket(text, slice.Start, slice.End);
        if (close < 0)
        {
            return false;
        }

        var (items, fault) = CitationGrammar.Parse(text, slice.Start + 1, close);
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new CitationInline
        {
            Items = [.. items.Select(item => item with { Start = processor.GetSourcePosition(item.Start) })],
            Fault = fault,
            Span = new SourceSpan(start, processor.GetSourcePosition(close)),
            Line = line,
            Column = column,
        };
        slice.Start = close + 1;
        return true;
    }

    /// <summary>A key without brackets is an author's name in the text for Pandoc; here it is always a slip.</summary>
    private static bool Bare(InlineProcessor processor, ref StringSlice slice, string text)
    {
        if (slice.Start > 0 && !CitationGrammar.IsBoundary(text[slice.Start - 1]))
        {
            return false;
        }

        var end = CitationGrammar.EndOfKey(text, slice.Start + 1, slice.End + 1);
        if (end == slice.Start + 1)
        {
            return false;
        }

        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new CitationInline
        {
            Items = ImmutableArray<CitationGrammar.Item>.Empty,
            Fault = $"@{text[(slice.Start + 1)..end]} stands without square brackets (write \\@ for the sign alone)",
            Span = new SourceSpan(start, start + end - slice.Start - 1),
            Line = line,
            Column = column,
        };
        slice.Start = end;
        return true;
    }
}
