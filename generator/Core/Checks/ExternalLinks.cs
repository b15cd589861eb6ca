using System.Collections.Immutable;
using LmsSite.Core.Citations;
using LmsSite.Core.Linking;
using LmsSite.Core.Resolving;

namespace LmsSite.Core.Checks;

/// <summary>An address outside the guide, and where the guide leads to it.</summary>
/// <param name="Address">The address without its fragment: what a server is asked for.</param>
/// <param name="Places">Pages as <c>en/symptoms</c>, references as <c>references.json: key</c>, organisations as <c>organisations.yaml: id</c>.</param>
public sealed record ExternalLink(Uri Address, ImmutableArray<string> Places);

/// <summary>Gathers every address outside the guide. Nothing is asked here: a build never waits for another host.</summary>
public static class ExternalLinks
{
    /// <summary>Each address of http or https once, in order.</summary>
    public static ImmutableArray<ExternalLink> Of(Guide guide) =>
    [
        .. from found in OfPages(guide).Concat(OfReferences(guide)).Concat(OfOrganisations(guide))
           let address = Uri.TryCreate(found.Address, UriKind.Absolute, out var parsed) && parsed.Scheme is "http" or "https" ? new Uri(parsed.GetLeftPart(UriPartial.Query)) : null
           where address is not null
           group found.Place by address into same
           orderby same.Key.AbsoluteUri
           select new ExternalLink(same.Key, [.. same.Distinct().Order(StringComparer.Ordinal)]),
    ];

    private static IEnumerable<(string Address, string Place)> OfPages(Guide guide) =>
        from language in guide.Languages
        from page in language.Pages
        from section in page.Sections
        from target in section.Links.OfType<LinkTarget.External>()
        select (target.Address, $"{section.Language.Tag}/{page.Id.Path}");

    private static IEnumerable<(string Address, string Place)> OfReferences(Guide guide) =>
        from reference in guide.Bibliography.References
        from run in AmaStyle.Format(reference, _ => "")
        where run.Href is not null
        select (run.Href, $"references.json: {reference.Id}");

    private static IEnumerable<(string Address, string Place)> OfOrganisations(Guide guide) =>
        from organisation in guide.Contacts.Organisations
        where organisation.Url is not null
        select (organisation.Url, $"organisations.yaml: {organisation.Id}");
}
