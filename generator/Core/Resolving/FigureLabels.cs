using LmsSite.Core.Content;
using LmsSite.Core.Diagnostics;
using LmsSite.Core.Linking;

namespace LmsSite.Core.Resolving;

/// <summary>Holds the words of a figure against the labels of its drawing.</summary>
internal static class FigureLabels
{
    public static IEnumerable<Diagnostic> Check(Figure figure, LinkTarget target, IReadOnlyDictionary<string, Drawing> drawings, SourceSpan place)
    {
        if (target is not LinkTarget.Drawing { Path: var path } || !drawings.TryGetValue(path, out var drawing))
        {
            yield break;
        }

        var wanted = drawing.Labels.ToHashSet();
        foreach (var label in figure.Labels.Where(label => !wanted.Contains(label.Id)))
        {
            yield return PageRules.LabelsDiffer.At(label.Place, $"the drawing has no label \"{label.Id}\"", Suggestion.For(label.Id, wanted));
        }

        foreach (var missing in wanted.Except(figure.Labels.Select(label => label.Id)).Order(StringComparer.Ordinal))
        {
            yield return PageRules.LabelsDiffer.At(place, $"the drawing's label \"{missing}\" has no words here");
        }
    }
}
