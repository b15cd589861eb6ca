using System.Collections.Immutable;
using LmsSite.Core.Citations;
using LmsSite.Core.Content;
using LmsSite.Core.Diagnostics;
using LmsSite.Core.Languages;
using LmsSite.Core.Settings;

namespace LmsSite.Core.Resolving;

/// <summary>Resolves all names that stand in one section: links, citations, organisations, the labels of figures.</summary>
internal sealed class SectionResolver(Bibliography bibliography, Contacts contacts, ImmutableDictionary<string, Drawing> drawings, LinkResolver links)
{
    public CitationNumbering Numbering() => new(bibliography);

    public GuideSection Resolve(Section section, Page page, Language language, Translation state, CitationNumbering numbering, Faults faults)
    {
        foreach (var item in section.Citations.SelectMany(citation => citation.Items).Where(item => bibliography.Find(item.Key) is null))
        {
            faults.Add(CitationRules.UnknownCitation.At(item.Place, $"there is no reference \"{item.Key}\"", Suggestion.For(item.Key, bibliography.Ids).Select(id => "@" + id)));
        }

        var nodes = section.Nodes;
        foreach (var unknown in nodes.OfType<OrganisationList>().SelectMany(list => list.Items).Where(item => contacts.Organisations.All(known => known.Id != item.Id)))
        {
            faults.Add(SiteRules.UnknownOrganisation.At(unknown.Place, $"there is no organisation \"{unknown.Id}\"",
                Suggestion.For(unknown.Id, contacts.Organisations.Select(known => known.Id))));
        }

        ImmutableArray<Linking.LinkTarget> targets = [.. section.Links.Select(link => links.Resolve(link, page, faults))];
        faults.AddRange(nodes.OfType<Figure>().SelectMany(figure => FigureLabels.Check(figure, targets[figure.Index], drawings, section.Links[figure.Index].Place)));
        return new(section, language, state, targets,
            numbering.Number(section.Citations),
            nodes.Any(node => node is EmergencyNumbers) ? [.. contacts.Emergency.Select(number => number.Source is { } key ? numbering.Number(key) : null)] : []);
    }
}
