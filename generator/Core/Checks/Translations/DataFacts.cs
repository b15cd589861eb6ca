using System.Globalization;
using LmsSite.Core.Content;
using LmsSite.Core.Linking;
using LmsSite.Core.Resolving;

namespace LmsSite.Core.Checks.Translations;

/// <summary>What a section holds besides words, each thing as one line that is the same in every language.</summary>
internal static class DataFacts
{
    /// <summary>Where the links lead.</summary>
    public static IEnumerable<string> Links(GuideSection section) => section.Links.Where(target => target is not (LinkTarget.Nowhere or LinkTarget.Drawing)).Select(Name);

    /// <summary>Figures, charts and lists with their values, in reading order.</summary>
    public static IEnumerable<string> Data(GuideSection section) => section.Section.Nodes.Select(node => Data(node, section)).OfType<string>();

    private static string? Data(Node node, GuideSection section) => node switch
    {
        Figure figure => $"figure {Name(section.Links[figure.Index])} with the labels {Joined(figure.Labels.Select(label => label.Id).Order(StringComparer.Ordinal))}",
        IconArray chart => $"icon-array of {Number(chart.Total)} with the values {Joined(chart.Items.Select(item => Number(item.Value)))}",
        BarChart chart => $"bar-chart with the values {Joined(chart.Items.Select(item => Number(item.Value)))}",
        OrganisationList list => $"organisations {Joined(list.Items.Select(item => item.Id))}",
        EmergencyNumbers => "emergency-numbers",
        BibliographyList => "bibliography",
        _ => null,
    };

    private static string Name(LinkTarget target) => target switch
    {
        LinkTarget.Page page => $"{page.Id}.md",
        LinkTarget.Section section => $"{section.Id}.md#{section.Anchor}",
        LinkTarget.Term term => $"{term.Id}.md#{term.Anchor}",
        LinkTarget.Asset asset => asset.Path,
        LinkTarget.Drawing drawing => drawing.Path,
        LinkTarget.External external => external.Address,
        _ => "",
    };

    private static string Joined(IEnumerable<string> parts) => string.Join(", ", parts);

    private static string Number(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
