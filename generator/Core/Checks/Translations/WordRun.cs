using System.Net;
using LmsSite.Core.Content;
using LmsSite.Core.Diagnostics;
using LmsSite.Core.Resolving;

namespace LmsSite.Core.Checks.Translations;

/// <summary>A stretch of words as a reader meets it, and the nearest place known for it.</summary>
internal readonly record struct WordRun(string Words, SourceSpan Place)
{
    /// <summary>All words of a section in reading order, those of charts and figures among them.</summary>
    public static IEnumerable<WordRun> Of(GuideSection section)
    {
        var own = section.Section;
        return own.Prose.Select(prose => new WordRun(prose.Text, prose.Place))
            .Prepend(new(own.Title, own.Place))
            .Concat(own.Definitions.Select(term => new WordRun(term.Words, own.Place)))
            .Concat(TermsWithoutId(own))
            .Concat(own.Nodes.SelectMany(Data).Select(words => new WordRun(words, own.Place)));
    }

    /// <summary>Defined words that no link can lead to stand in the markup alone.</summary>
    private static IEnumerable<WordRun> TermsWithoutId(Section section)
    {
        foreach (var html in section.Nodes.OfType<Html>().Where(html => html.Markup.Contains("<dt>", StringComparison.Ordinal)))
        {
            foreach (var term in html.Markup.Split("<dt>").Skip(1))
            {
                var end = term.IndexOf("</dt>", StringComparison.Ordinal);
                yield return new(WebUtility.HtmlDecode(end < 0 ? term : term[..end]), section.Place);
            }
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
