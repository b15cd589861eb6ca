using System.Collections.Immutable;
using LmsSite.Core.Citations;
using LmsSite.Core.Content;
using LmsSite.Core.Diagnostics;
using LmsSite.Core.Languages;
using LmsSite.Core.Linking;
using LmsSite.Core.Reading;
using LmsSite.Core.Settings;

namespace LmsSite.Core.Resolving;

/// <summary>Joins all that was read into one guide: pairs the languages, resolves links and citations, orders the pages.</summary>
public sealed class GuideResolver
{
    private readonly Faults faults;
    private readonly SiteSettings site;
    private readonly Bibliography bibliography;
    private readonly Contacts contacts;
    private readonly ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> media;
    private readonly ImmutableDictionary<string, Drawing> drawings;
    private readonly Dictionary<string, Dictionary<PageId, Page>> pages;
    private readonly LinkResolver links;

    private GuideResolver(SiteSettings site, ImmutableArray<Input> inputs, Faults faults)
    {
        this.site = site;
        this.faults = faults;
        bibliography = Bibliography.Of(inputs.OfType<Input.OfReferences>().SelectMany(input => input.References), faults);
        contacts = new(
            [.. inputs.OfType<Input.OfContacts>().SelectMany(input => input.Contacts.Organisations)],
            [.. inputs.OfType<Input.OfContacts>().SelectMany(input => input.Contacts.Emergency)]);
        media = inputs.OfType<Input.OfMedia>().ToImmutableSortedDictionary(input => input.Path, input => input.Bytes, StringComparer.Ordinal);
        pages = inputs.OfType<Input.OfPage>().Select(input => input.Page).GroupBy(page => page.Language)
            .ToDictionary(group => group.Key, group => group.ToDictionary(page => page.Id));
        drawings = inputs.OfType<Input.OfMedia>().Where(input => input.Drawing is not null).ToImmutableDictionary(input => input.Path, input => input.Drawing!);
        links = new(Originals, media.Keys.ToHashSet(), drawings);
    }

    private Dictionary<PageId, Page> Originals => pages.GetValueOrDefault(site.DefaultLanguage.Tag, []);

    /// <summary>The guide, or null where there is nothing to make one from. Faults of the inputs themselves are not repeated.</summary>
    public static Guide? Resolve(ImmutableArray<Input> inputs, Faults faults)
    {
        if (inputs.OfType<Input.OfSite>().FirstOrDefault() is not { } input)
        {
            if (inputs.All(other => other.Path != InputReader.SiteFile))
            {
                faults.Add(SiteRules.NoSite.At(new(InputReader.SiteFile), "there is no file site.yaml in the input folder"));
            }

            return null;
        }

        return new GuideResolver(input.Site, inputs, faults).Resolve(inputs);
    }

    private Guide? Resolve(ImmutableArray<Input> inputs)
    {
        CheckFolders();
        CheckContacts();
        if (!Originals.ContainsKey(PageId.Home))
        {
            faults.Add(SiteRules.NoHome.At(new($"{site.DefaultLanguage.Tag}/index.md"), "the default language has no index.md"));
        }

        var strings = inputs.OfType<Input.OfStrings>().ToDictionary(input => input.Language);
        var texts = inputs.OfType<Input.OfTexts>().ToDictionary(input => input.Language, input => input.Texts);
        var reading = ReadingOrder.Of(site, Originals, faults);
        var originals = reading.Pages.ToDictionary(id => id, id => Original(Originals[id]));
        CheckLanguages(strings, texts, [.. inputs.Select(input => input.Path)]);
        var languages = site.Languages.Select(language => Language(language, strings, texts, reading, originals)).OfType<GuideLanguage>().ToImmutableArray();
        CheckReferences(originals.Values);
        languages = SearchTargets.Join(languages, inputs, originals, faults);
        var targets = languages.SelectMany(language => language.Pages).SelectMany(page => page.Sections).SelectMany(section => section.Links).ToHashSet();
        var onlyDrawn = targets.OfType<LinkTarget.Drawing>().Select(target => target.Path).Except(targets.OfType<LinkTarget.Asset>().Select(target => target.Path));
        return languages.Length < site.Languages.Length || languages.IsEmpty ? null : new Guide
        {
            Site = site,
            Languages = languages,
            Bibliography = bibliography,
            Contacts = contacts,
            // A drawing needs the page's style around it: alone it would be published without its colours, so it is only where a link asks for it.
            Media = media.RemoveRange(onlyDrawn),
            Drawings = drawings,
        };
    }

    private GuideLanguage? Language(Language language, Dictionary<string, Input.OfStrings> strings, Dictionary<string, GuideTexts> texts,
        ReadingOrder reading, Dictionary<PageId, GuidePage> originals)
    {
        if (!strings.TryGetValue(language.Tag, out var own) || !texts.TryGetValue(language.Tag, out var guideTexts))
        {
            return null;
        }

        if (strings.TryGetValue(site.DefaultLanguage.Tag, out var original) && own != original)
        {
            faults.AddRange(own.Strings.CompareWith(original.Strings, own.ShownAs));
        }

        var chain = language.Fallback.Append(site.DefaultLanguage.Tag).Where(tag => tag != language.Tag).Distinct().ToList();
        var shown = reading.Pages.ToImmutableDictionary(id => id, id => PageIn(language, chain, id, originals));
        return new()
        {
            Language = language,
            Strings = own.Strings,
            Texts = guideTexts,
            Pages = [.. reading.Pages.Select(id => shown[id])],
            ById = shown,
            Navigation = [.. reading.Groups.Select(group => new NavigationGroup(group.Id, GroupTitle(group, guideTexts), [.. group.Pages.Select(id => shown[id])]))],
        };
    }

    private string GroupTitle(ReadingGroup group, GuideTexts texts)
    {
        if (texts.Groups.TryGetValue(group.Id, out var title) && title.Length > 0)
        {
            return title;
        }

        faults.Add(SourceRules.MissingKey.At(texts.Place, $"\"groups\" has no title for the group \"{group.Id}\" of the navigation"));
        return group.Id;
    }

    private GuidePage PageIn(Language language, List<string> chain, PageId id, Dictionary<PageId, GuidePage> originals)
    {
        var original = originals[id];
        if (language.Tag == site.DefaultLanguage.Tag)
        {
            return original;
        }

        if (Find(language.Tag, id) is { } translated)
        {
            return Translated(translated, language, Originals[id]);
        }

        foreach (var tag in chain.Where(tag => tag != site.DefaultLanguage.Tag))
        {
            if (Find(tag, id) is { } near && site.Languages.FirstOrDefault(other => other.Tag == tag) is { } nearLanguage)
            {
                return Translated(near, nearLanguage, Originals[id]) with { State = new Translation.Missing() };
            }
        }

        return original with { State = new Translation.Missing() };
    }

    private Page? Find(string tag, PageId id) => pages.GetValueOrDefault(tag)?.GetValueOrDefault(id);

    private GuidePage Original(Page page)
    {
        var numbering = new CitationNumbering(bibliography);
        var sections = page.Sections.Select(section => SectionOf(section, page, site.DefaultLanguage, new Translation.Original(), numbering, faults)).ToImmutableArray();
        return new()
        {
            Id = page.Id,
            Language = site.DefaultLanguage,
            FrontMatter = page.FrontMatter,
            Place = page.Place,
            State = new Translation.Original(),
            Sections = sections,
            Sources = numbering.Sources(),
        };
    }

    /// <summary>The translation's sections in the order of the original's; where one is missing, the original stands in.</summary>
    private GuidePage Translated(Page page, Language language, Page original)
    {
        foreach (var section in page.Sections.Where(section => original.Sections.All(other => other.Id != section.Id)))
        {
            faults.Add(LanguageRules.SectionsDiffer.At(section.Place, $"the source page has no section \"{section.Id}\"",
                Suggestion.For(section.Id, original.Sections.Select(other => other.Id))));
        }

        var numbering = new CitationNumbering(bibliography);
        var repeated = new Faults();
        var sections = original.Sections.Select(source =>
            page.Sections.FirstOrDefault(section => section.Id == source.Id) is { } own
                ? SectionOf(own, page, language, new Translation.Current(), numbering, faults)
                : SectionOf(source, original, site.DefaultLanguage, new Translation.Missing(), numbering, repeated)).ToImmutableArray();
        return new()
        {
            Id = page.Id,
            Language = language,
            Place = page.Place,
            FrontMatter = page.FrontMatter with
            {
                // The evidence was checked for the original; its dates hold for every language.
                Written = page.FrontMatter.Written ?? original.FrontMatter.Written,
                Checked = page.FrontMatter.Checked ?? original.FrontMatter.Checked,
                Due = page.FrontMatter.Due ?? original.FrontMatter.Due,
            },
            State = new Translation.Current(),
            Sections = sections,
            Sources = numbering.Sources(),
        };
    }

    private GuideSection SectionOf(Section section, Page page, Language language, Translation state, CitationNumbering numbering, Faults into)
    {
        foreach (var item in section.Citations.SelectMany(citation => citation.Items).Where(item => bibliography.Find(item.Key) is null))
        {
            into.Add(CitationRules.UnknownCitation.At(item.Place, $"there is no reference \"{item.Key}\"", Suggestion.For(item.Key, bibliography.Ids).Select(id => "@" + id)));
        }

        foreach (var unknown in section.Nodes.OfType<OrganisationList>().SelectMany(list => list.Items).Where(item => contacts.Organisations.All(known => known.Id != item.Id)))
        {
            into.Add(SiteRules.UnknownOrganisation.At(unknown.Place, $"there is no organisation \"{unknown.Id}\"",
                Suggestion.For(unknown.Id, contacts.Organisations.Select(known => known.Id))));
        }

        ImmutableArray<LinkTarget> targets = [.. section.Links.Select(link => links.Resolve(link, page, into))];
        into.AddRange(section.Nodes.OfType<Figure>().SelectMany(figure => FigureLabels.Check(figure, targets[figure.Index], drawings, section.Links[figure.Index].Place)));
        return new(section, language, state, targets,
            numbering.Number(section.Citations),
            section.Nodes.Any(node => node is EmergencyNumbers) ? [.. contacts.Emergency.Select(number => number.Source is { } key ? numbering.Number(key) : null)] : []);
    }

    private void CheckFolders()
    {
        foreach (var (tag, inFolder) in pages.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            if (site.Languages.All(language => language.Tag != tag))
            {
                faults.Add(LanguageRules.UnknownLanguage.At(new(inFolder.Values.First().Place.File), $"\"{tag}\" is not a language of the site",
                    Suggestion.For(tag, site.Languages.Select(language => language.Tag))));
                continue;
            }

            foreach (var page in inFolder.Values.Where(page => !Originals.ContainsKey(page.Id)))
            {
                faults.Add(LanguageRules.PageWithoutSource.At(page.Place with { Line = 0 }, $"{site.DefaultLanguage.Tag}/{page.Id.Path}.md does not exist",
                    Suggestion.For(page.Id.Path, Originals.Keys.Select(id => id.Path)).Select(path => path + ".md")));
            }
        }
    }

    /// <summary>Both files that every language needs. One that is there and could not be read has its fault already.</summary>
    private void CheckLanguages(Dictionary<string, Input.OfStrings> strings, Dictionary<string, GuideTexts> texts, HashSet<string> paths)
    {
        foreach (var tag in site.Languages.Select(language => language.Tag))
        {
            var stringsFile = $"{InputReader.StringsFolder}{tag}.yaml";
            if (!strings.ContainsKey(tag) && !paths.Contains(stringsFile))
            {
                faults.Add(LanguageRules.NoStrings.At(site.Place, $"the theme has no strings file for \"{tag}\"", fix: $"Add {stringsFile}."));
            }

            if (!texts.ContainsKey(tag) && !paths.Contains($"{tag}/guide.yaml"))
            {
                faults.Add(SourceRules.MissingKey.At(new($"{tag}/guide.yaml"), "the language has no guide.yaml with the keys name and description"));
            }
        }
    }

    private void CheckContacts()
    {
        foreach (var number in contacts.Emergency.Where(number => number.Source is { } key && bibliography.Find(key) is null))
        {
            faults.Add(CitationRules.UnknownCitation.At(number.Place, $"there is no reference \"{number.Source}\"", Suggestion.For(number.Source!, bibliography.Ids)));
        }
    }

    private void CheckReferences(IEnumerable<GuidePage> originals)
    {
        var used = originals.SelectMany(page => page.Sources).Select(source => source.Reference.Id)
            .Concat(contacts.Emergency.Select(number => number.Source).OfType<string>()).ToHashSet();
        foreach (var reference in bibliography.References.Where(reference => !used.Contains(reference.Id)).OrderBy(reference => reference.Place.Line))
        {
            faults.Add(CitationRules.UnusedReference.At(reference.Place, $"no page cites \"{reference.Id}\""));
        }
    }
}
