using System.Collections.Immutable;
using LmsSite.Core.Content;
using LmsSite.Core.Diagnostics;
using LmsSite.Core.Linking;

namespace LmsSite.Core.Resolving;

/// <summary>Finds what links lead to. Links are relative to the file, as on GitHub: <c>symptoms.md#lungs</c>, <c>../media/map.svg</c>.</summary>
/// <param name="targets">What there is.</param>
internal sealed class LinkResolver(ILinkTargets targets)
{
    private static readonly string[] Schemes = ["https:", "http:", "mailto:", "tel:"];

    /// <summary>The target, or <see cref="LinkTarget.Nowhere"/> with a fault.</summary>
    public LinkTarget Resolve(LinkSource link, Page page, Faults faults)
    {
        var destination = (link.Destination.Any(char.IsControl) ? new string([.. link.Destination.Where(letter => !char.IsControl(letter))]) : link.Destination).Trim();
        if (SchemeOf(destination) is { } scheme)
        {
            return External(link, destination, scheme, faults);
        }

        var hash = destination.IndexOf('#');
        var (path, anchor) = hash < 0 ? (destination, "") : (destination[..hash], destination[(hash + 1)..]);
        if (path.Length == 0)
        {
            return anchor.Length > 0 ? Anchor(link, page.Id, anchor, faults) : Nowhere(LinkRules.DeadPage, link, "the link has no address", faults);
        }

        if (Normalise(page.Language, page.Id.Folder, Uri.UnescapeDataString(path)) is not { } full)
        {
            return Nowhere(LinkRules.OutsideInput, link, $"\"{path}\" leads out of the input folder", faults);
        }

        return full.StartsWith(page.Language + "/", StringComparison.Ordinal) && full.EndsWith(".md", StringComparison.Ordinal) && link.Kind == LinkKind.Link
            ? PageOf(link, new(full[(page.Language.Length + 1)..^".md".Length]), path, anchor, faults)
            : Asset(link, full, path, faults);
    }

    private static LinkTarget External(LinkSource link, string destination, string scheme, Faults faults)
    {
        if (link.Kind != LinkKind.Link)
        {
            return Nowhere(LinkRules.ForbiddenAddress, link, $"the picture \"{destination}\" would be asked from another site; readers' visits stay with us", faults);
        }

        return Schemes.Contains(scheme)
            ? new LinkTarget.External(destination)
            : Nowhere(LinkRules.ForbiddenAddress, link, $"addresses that begin with \"{scheme}\" are not allowed", faults);
    }

    private LinkTarget PageOf(LinkSource link, PageId id, string path, string anchor, Faults faults)
    {
        if (targets.Find(id) is null)
        {
            var near = Suggestion.For(id.Path, targets.Pages.Select(known => known.Path)).Select(known => $"{known}.md");
            return Nowhere(LinkRules.DeadPage, link, $"there is no page \"{path}\"", faults, near);
        }

        return anchor.Length == 0 ? new LinkTarget.Page(id) : Anchor(link, id, anchor, faults);
    }

    private LinkTarget Anchor(LinkSource link, PageId id, string anchor, Faults faults)
    {
        var target = targets.Find(id);
        if (target?.HasAnchor(anchor) != true)
        {
            var known = target?.Sections.SelectMany(section => section.Terms.Prepend(section.Id)).Where(other => other.Length > 0) ?? [];
            return Nowhere(LinkRules.DeadSection, link, $"the page \"{id.Path}.md\" has no section or term \"{anchor}\"", faults, Suggestion.For(anchor, known).Select(other => "#" + other));
        }

        return target.HasTerm(anchor) ? new LinkTarget.Term(id, anchor) : new LinkTarget.Section(id, anchor);
    }

    private LinkTarget Asset(LinkSource link, string full, string path, Faults faults)
    {
        if (link.Kind == LinkKind.Drawing ? targets.HasDrawing(full) : targets.HasMedia(full))
        {
            return link.Kind == LinkKind.Drawing ? new LinkTarget.Drawing(full) : new LinkTarget.Asset(full);
        }

        if (targets.HasMedia(full))
        {
            return Nowhere(LinkRules.MissingFile, link, $"\"{path}\" is no SVG drawing that can stand inside a page", faults);
        }

        var rule = link.Kind != LinkKind.Link || full.StartsWith("media/", StringComparison.Ordinal) ? LinkRules.MissingFile : LinkRules.DeadPage;
        var known = targets.Media.Concat(targets.Pages.Select(id => $"{id.Path}.md")).Select(candidate => candidate[(candidate.LastIndexOf('/') + 1)..]);
        return Nowhere(rule, link, $"there is no file \"{path}\"", faults, Suggestion.For(path[(path.LastIndexOf('/') + 1)..], known));
    }

    private static LinkTarget.Nowhere Nowhere(DiagnosticRule rule, LinkSource link, string what, Faults faults, IEnumerable<string>? suggestions = null)
    {
        faults.Add(rule.At(link.Place, what, suggestions));
        return new LinkTarget.Nowhere();
    }

    /// <summary>The scheme with its colon, if the address has one; <c>//host</c> counts as one without a name.</summary>
    private static string? SchemeOf(string destination)
    {
        if (destination.StartsWith("//", StringComparison.Ordinal) || destination.StartsWith('\\'))
        {
            return "//";
        }

        var end = destination.IndexOfAny([':', '/', '?', '#']);
        return end > 0 && destination[end] == ':' ? destination[..(end + 1)].ToLowerInvariant() : null;
    }

    private static string? Normalise(string language, string folder, string path)
    {
        if (path.StartsWith('/'))
        {
            return null;
        }

        var parts = new List<string>((language + "/" + folder).Split('/', StringSplitOptions.RemoveEmptyEntries));
        foreach (var part in path.Split('/'))
        {
            switch (part)
            {
                case "." or "":
                    break;
                case ".." when parts.Count == 0:
                    return null;
                case "..":
                    parts.RemoveAt(parts.Count - 1);
                    break;
                default:
                    parts.Add(part);
                    break;
            }
        }

        return string.Join('/', parts);
    }
}
