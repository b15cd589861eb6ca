using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using LmsSite.Core.Diagnostics;
using LmsSite.Core.Settings;
using LmsSite.Core.Sources;

namespace LmsSite.Core.Authoring;

/// <summary>What a request for a new page came to. A closed family.</summary>
public abstract record NewPage
{
    private const int MonthsUntilDue = 6;

    private NewPage()
    {
    }

    /// <summary>What is to be written.</summary>
    /// <param name="File">Path of the page's file in the input folder.</param>
    /// <param name="Page">Its text.</param>
    /// <param name="SiteFile">The text of site.yaml with the page in its navigation; the old one if it has none.</param>
    /// <param name="Site">What site.yaml says.</param>
    public sealed record Ready(string File, string Page, string SiteFile, SiteSettings Site) : NewPage;

    /// <summary>Why nothing is to be written, each reason with its remedy.</summary>
    public sealed record Refused(ImmutableArray<string> Reasons) : NewPage;

    /// <summary>
    /// Begins a page in the language that others are translated from. The other languages need no file: their readers see this one, marked as
    /// not yet translated, until somebody translates it.
    /// </summary>
    /// <param name="site">site.yaml.</param>
    /// <param name="existing">Paths of all files of the input folder.</param>
    /// <param name="request">What is wanted.</param>
    public static NewPage For(SourceFile site, IReadOnlyCollection<string> existing, PageRequest request)
    {
        var faults = new Faults();
        var text = SourceText.Read(site, faults)?.Text;
        if (text is null || SiteSettingsReader.Read(site, faults) is not { } settings)
        {
            return new Refused([.. faults.ToImmutable().Select(fault => fault.ToString())]);
        }

        var file = $"{settings.DefaultLanguage.Tag}/{request.Path}.md";
        var reasons = NameFaults(request.Path, file, existing).Concat(NavigationFaults(settings, request)).ToImmutableArray();
        if (!Printable.Is(request.Title) || string.IsNullOrWhiteSpace(request.Title))
        {
            reasons = reasons.Add("A page needs a title.");
        }

        if (!reasons.IsEmpty)
        {
            return new Refused(reasons);
        }

        var siteFile = request.Group is null ? text : NavigationText.With(text, request.Group, request.Path, request.After);
        return request.Group is null || IsNamed(siteFile, request)
            ? new Ready(file, Text(request), siteFile, settings)
            : new Refused([$"site.yaml is written in a way that this command cannot extend: add \"{request.Path}\" to the pages of \"{request.Group}\" by hand, and write {file}."]);
    }

    /// <summary>True if the new text of site.yaml says what was wanted: what a person wrote is not trusted to have any one layout.</summary>
    private static bool IsNamed(string siteFile, PageRequest request)
    {
        var faults = new Faults();
        var site = SiteSettingsReader.Read(new("site.yaml", System.Text.Encoding.UTF8.GetBytes(siteFile)), faults);
        return site is not null && faults.ToImmutable().IsEmpty
            && site.Navigation.Any(group => group.Id == request.Group && group.Pages.Count(page => page.Id.Path == request.Path) == 1);
    }

    private static IEnumerable<string> NameFaults(string path, string file, IReadOnlyCollection<string> existing)
    {
        if (path.Split('/').FirstOrDefault(part => !Identifier.IsFileName(part) || part.Contains('.')) is { } wrong)
        {
            var better = Identifier.From(wrong.EndsWith(".md", StringComparison.Ordinal) ? wrong[..^3] : wrong);
            yield return $"\"{wrong}\" cannot be part of an address: use lowercase letters a to z, digits and hyphens.{(better.Length > 0 ? $" Did you mean \"{better}\"?" : "")}";
        }
        else if (existing.FirstOrDefault(other => string.Equals(other, file, StringComparison.OrdinalIgnoreCase)) is { } same)
        {
            yield return $"{same} is there already.";
        }
    }

    private static IEnumerable<string> NavigationFaults(SiteSettings site, PageRequest request)
    {
        var groups = site.Navigation.Select(group => group.Id).ToList();
        if (groups.Count == 0)
        {
            if (request.Group is not null || request.After is not null)
            {
                yield return "site.yaml has no navigation, so there is no group to join: the menu is made from the folders.";
            }
        }
        else if (request.Group is null)
        {
            yield return $"Say with --group which part of the menu the page belongs to: {string.Join(", ", groups)}.";
        }
        else if (site.Navigation.FirstOrDefault(group => group.Id == request.Group) is not { } group)
        {
            yield return $"There is no group \"{request.Group}\" in the menu.{Meant(request.Group, groups)} The groups are: {string.Join(", ", groups)}.";
        }
        else if (request.After is not null && group.Pages.All(page => page.Id.Path != request.After))
        {
            yield return $"\"{request.After}\" is not in the group \"{group.Id}\".{Meant(request.After, group.Pages.Select(page => page.Id.Path))}";
        }
        else if (site.Navigation.FirstOrDefault(other => other.Pages.Any(page => page.Id.Path == request.Path)) is { } taken)
        {
            yield return $"The group \"{taken.Id}\" in site.yaml names \"{request.Path}\" already: write the file by hand, or take that entry out.";
        }
    }

    private static string Meant(string name, IEnumerable<string> candidates) =>
        Suggestion.For(name, candidates).ToList() is { Count: > 0 } near ? $" Did you mean \"{near[0]}\"?" : "";

    private static string Text(PageRequest request) => $$"""
        ---
        title: {{Scalar(request.Title.Trim())}}
        description: For whom this page is, and what it answers.
        written: {{Day(request.Today)}}
        checked: {{Day(request.Today)}}
        due: {{Day(request.Today.AddMonths(MonthsUntilDue))}}
        ---

        > [!IMPORTANT]
        > - The main point, in one short sentence.

        ## The first question of a reader {#first-question}

        Answer it in plain words, and cite where you read it.

        """.ReplaceLineEndings("\n");

    private static string Day(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Scalar(string text) => Regex.IsMatch(text, @"^\p{L}[\p{L}\p{M}\p{N} ,.'’()?!/-]*$")
        ? text
        : $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
