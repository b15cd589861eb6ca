using System.Collections.Immutable;
using LmsSite.Core.Citations;
using LmsSite.Core.Content;
using LmsSite.Core.Diagnostics;
using LmsSite.Core.Languages;
using LmsSite.Core.Linking;
using LmsSite.Core.Settings;

namespace LmsSite.Core.Resolving;

/// <summary>Resolves all names that stand in one section: links, citations, organisations, the labels of figures.</summary>
internal sealed class SectionResolver(Bibliography bibliography, Contacts contacts, ImmutableDictionary<string, Drawing> drawings, LinkResolver links)
{
    public CitationNumbering Numbering() => new(bibliography);

    public GuideSection Resolve(Section section, Page page, Language language, Translation state, CitationNumbering numbering, Faults faults)
    {
        foreach (var citation in section.Citations)
        {
            CheckCitation(citation, faults);
        }

        var targets = Targets(section, page, faults);
        var hasNumbers = false;
        foreach (var node in section.Nodes)
        {
            switch (node)
            {
                case OrganisationList list:
                    CheckOrganisations(list, faults);
                    break;
                case Figure figure:
                    faults.AddRange(FigureLabels.Check(figure, targets[figure.Index], drawings, section.Links[figure.Index].Place));
                    break;
                case EmergencyNumbers:
                    hasNumbers = true;
                    break;
            }
        }

        return new(section, language, state, targets, numbering.Number(section.Citations), hasNumbers ? SourcesOfNumbers(numbering) : []);
    }

    private ImmutableArray<LinkTarget> Targets(Section section, Page page, Faults faults)
    {
        var targets = ImmutableArray.CreateBuilder<LinkTarget>(section.Links.Length);
        foreach (var link in section.Links)
        {
            targets.Add(links.Resolve(link, page, faults));
        }

        return targets.MoveToImmutable();
    }

    private void CheckCitation(CitationSource citation, Faults faults)
    {
        foreach (var item in citation.Items)
        {
            if (bibliography.Find(item.Key) is null)
            {
                faults.Add(CitationRules.UnknownCitation.At(item.Place, $"there is no reference \"{item.Key}\"", Suggestion.For(item.Key, bibliography.Ids).Select(id => "@" + id)));
            }
        }
    }

    private void CheckOrganisations(OrganisationList list, Faults faults)
    {
        foreach (var unknown in list.Items.Where(item => contacts.Organisations.All(known => known.Id != item.Id)))
        {
            faults.Add(SiteRules.UnknownOrganisation.At(unknown.Place, $"there is no organisation \"{unknown.Id}\"",
                Suggestion.For(unknown.Id, contacts.Organisations.Select(known => known.Id))));
        }
    }

    private ImmutableArray<NumberedCitation?> SourcesOfNumbers(CitationNumbering numbering) =>
        [.. contacts.Emergency.Select(number => number.Source is { } key ? numbering.Number(key) : null)];
}
