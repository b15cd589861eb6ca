using System.Collections.Immutable;
using System.Net;
using LmsSite.Core.Content;
using LmsSite.Core.Diagnostics;
using LmsSite.Core.Resolving;

namespace LmsSite.Core.Checks.Translations;

/// <summary>A stretch of words as a reader meets it, and the nearest place known for it.</summary>
internal readonly record struct WordRun(ReadOnlyMemory<char> Words, SourceSpan Place)
{
    /// <summary>All words of a section in reading order, those of charts and figures among them.</summary>
    /// <param name="section">The section.</param>
    /// <param name="nodes">All its nodes.</param>
    public static List<WordRun> Of(GuideSection section, ImmutableArray<Node> nodes)
    {
        var own = section.Section;
        var runs = new List<WordRun>(own.Prose.Length + own.Definitions.Length + 1) { new(own.Title.AsMemory(), own.Place) };
        foreach (var prose in own.Prose)
        {
            runs.Add(new(prose.Text, prose.Place));
        }

        foreach (var term in own.Definitions)
        {
            runs.Add(new(term.Words.AsMemory(), own.Place));
        }

        foreach (var node in nodes)
        {
            if (node is Html html && html.Markup.Contains("<dt>", StringComparison.Ordinal))
            {
                runs.AddRange(Terms(html).Select(words => new WordRun(words.AsMemory(), own.Place)));
            }
        }

        foreach (var node in nodes)
        {
            if (node is not (Html or Link or Citation))
            {
                runs.AddRange(Data(node).Select(words => new WordRun(words.AsMemory(), own.Place)));
            }
        }

        return runs;
    }

    /// <summary>Defined words that no link can lead to stand in the markup alone.</summary>
    private static IEnumerable<string> Terms(Html html)
    {
        foreach (var term in html.Markup.Split("<dt>").Skip(1))
        {
            var end = term.IndexOf("</dt>", StringComparison.Ordinal);
            yield return WebUtility.HtmlDecode(end < 0 ? term : term[..end]);
        }
    }

    private static IEnumerable<string> Data(Node node) => node switch
    {
        IconArray chart => Chart(chart.Title, chart.Group, chart.Note, chart.Items),
        BarChart chart => Chart(chart.Title, chart.Group, chart.Note, chart.Items),
        Figure figure => figure.Labels.Select(label => label.Words).Append(figure.Title).Append(figure.Description),
        Image image => [image.Alternative, image.Caption ?? ""],
        OrganisationList list => list.Items.Select(item => item.Description),
        _ => [],
    };

    private static IEnumerable<string> Chart(string title, string? group, string? note, IEnumerable<ChartItem> items) =>
        items.Select(item => item.Label).Append(title).Append(group ?? "").Append(note ?? "");
}
