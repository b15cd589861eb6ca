using System.Collections.Immutable;
using LmsSite.Core.Diagnostics;

namespace LmsSite.Core.Content;

/// <summary>
/// A piece of a section's text. Finished markup stands in <see cref="Html"/>; what depends on the guide, the edition or the language
/// of the frame stays a node until it is rendered. A closed family.
/// </summary>
public abstract record Node
{
    private protected Node()
    {
    }

    /// <summary>The nodes, each before all that stands in it.</summary>
    public static ImmutableArray<Node> WithInner(ImmutableArray<Node> nodes)
    {
        // Most headings and many sections hold nothing but finished markup.
        if (!nodes.Any(node => node is Link or Callout))
        {
            return nodes;
        }

        var all = ImmutableArray.CreateBuilder<Node>(2 * nodes.Length);
        AddWithInner(nodes, all);
        return all.DrainToImmutable();
    }

    private static void AddWithInner(ImmutableArray<Node> nodes, ImmutableArray<Node>.Builder all)
    {
        foreach (var node in nodes)
        {
            all.Add(node);
            if (node is Link link)
            {
                AddWithInner(link.Words, all);
            }
            else if (node is Callout callout)
            {
                AddWithInner(callout.Heading, all);
                AddWithInner(callout.Body, all);
            }
        }
    }
}

/// <summary>Finished, safe markup. A single piece need not be balanced: an element may begin in one piece and end in a later one.</summary>
public sealed record Html(string Markup) : Node;

/// <summary>The attribute <c>id</c> of the element whose tag the markup before it has begun: an id is not the same in every edition.</summary>
public sealed record ElementId(string Id) : Node;

/// <summary>A link; <paramref name="Index"/> counts the links of the section.</summary>
public sealed record Link(int Index, ImmutableArray<Node> Words) : Node;

/// <summary>An image; <paramref name="Index"/> counts as for links. A block image is a figure, with the title as its caption.</summary>
public sealed record Image(int Index, string Alternative, string? Caption, bool IsBlock) : Node;

/// <summary>A drawing that stands inside the page; <paramref name="Index"/> counts as for links. Its description says in words all that it shows.</summary>
public sealed record Figure(int Index, string Title, string Description, ImmutableArray<FigureLabel> Labels) : Node;

/// <summary>The words for one of a drawing's labels.</summary>
public sealed record FigureLabel(string Id, string Words, SourceSpan Place);

/// <summary>A citation; <paramref name="Index"/> counts the citations of the section.</summary>
public sealed record Citation(int Index) : Node;

/// <summary>A box that stands out: one of five fixed kinds, each written as a GitHub alert.</summary>
public sealed record Callout(CalloutKind Kind, ImmutableArray<Node> Heading, ImmutableArray<Node> Body) : Node;

/// <summary>The five meanings that a box can have.</summary>
public enum CalloutKind
{
    /// <summary><c>[!IMPORTANT]</c></summary>
    MainPoints,

    /// <summary><c>[!CAUTION]</c>: call the emergency number now.</summary>
    Emergency,

    /// <summary><c>[!WARNING]</c>: call the team the same day.</summary>
    SameDay,

    /// <summary><c>[!NOTE]</c>: tell the team soon.</summary>
    Soon,

    /// <summary><c>[!TIP]</c></summary>
    GoodToKnow,
}

/// <summary>Shares of a whole, drawn as a grid of figures of which some are marked.</summary>
public sealed record IconArray(string Title, string? Group, int Total, ImmutableArray<ChartItem> Items, ImmutableArray<int> Citations, string? Note) : Node;

/// <summary>Amounts side by side, drawn as bars.</summary>
public sealed record BarChart(string Title, string? Group, string Unit, ImmutableArray<ChartItem> Items, ImmutableArray<int> Citations, string? Note) : Node;

/// <summary>What is counted, and how much of it: whole figures of an icon array, or an amount in the chart's unit.</summary>
public sealed record ChartItem(string Label, decimal Value);

/// <summary>The table of emergency numbers and help lines, from data by country.</summary>
public sealed record EmergencyNumbers : Node;

/// <summary>Organisations from data, each with a description in the page's language.</summary>
public sealed record OrganisationList(ImmutableArray<DescribedOrganisation> Items) : Node;

/// <summary>An organisation by its id in organisations.yaml, and what it does in the page's language.</summary>
public sealed record DescribedOrganisation(string Id, string Description, SourceSpan Place);

/// <summary>The list of all references.</summary>
public sealed record BibliographyList : Node;
