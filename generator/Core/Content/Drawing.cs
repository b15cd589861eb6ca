using System.Collections.Immutable;

namespace LmsSite.Core.Content;

/// <summary>
/// An SVG drawing, made safe and cut at its labels, so that it can stand inside a page: it follows the page's colours, and its words are
/// those of the page's language.
/// </summary>
public sealed record Drawing(string ViewBox, ImmutableArray<DrawingPiece> Pieces)
{
    public IEnumerable<string> Labels => Pieces.Select(piece => piece.Label).OfType<string>();
}

/// <summary>Markup, and the label that follows it; the last piece has none.</summary>
public sealed record DrawingPiece(string Markup, string? Label);
