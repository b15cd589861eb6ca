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
    private readonly ImmutableArray<Input.OfTranslatedFrom> records;
    private readonly TranslationStates states;
    private readonly PageResolver shown;

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
        records = [.. inputs.OfType<Input.OfTranslatedFrom>()];
        states = new(site.DefaultLanguage.Tag, records.ToDictionary(record => record.Language, record => record.TranslatedFrom));
        shown = new(pages, new(bibliography, contacts, drawings, new(new AllTargets(Originals, media, drawings))), states);
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
        states.Check(records, Originals, [.. site.Languages.Select(language => language.Tag)], faults);
        if (!Originals.ContainsKey(PageId.Home))
        {
            faults.Add(SiteRules.NoHome.At(new($"{site.DefaultLanguage.Tag}/index.md"), "the default language has no index.md"));
        }

        // A guide may bring texts of its own under the name of a theme's file; inputs of the guide come first.
        var strings = inputs.OfType<Input.OfStrings>().DistinctBy(input => input.Language).ToDictionary(input => input.Language);
        var texts = inputs.OfType<Input.OfTexts>().ToDictionary(input => input.Language, input => input.Texts);
        var reading = ReadingOrder.Of(site, Originals, faults);
        var originals = shown.In([site.DefaultLanguage], reading.Pages, faults);
        CheckLanguages(strings, texts, [.. inputs.Select(input => input.Path)]);
        var languages = site.Languages.Select(language => Language(language, strings, texts, reading, originals)).OfType<GuideLanguage>().ToImmutableArray();
        CheckReferences(originals.Values);
        languages = SearchTargets.Join(languages, inputs, originals, faults);
        var targets = languages.SelectMany(language => language.Pages).SelectMany(page => page.Sections).SelectMany(section => section.Links)
            .Where(target => target is LinkTarget.Drawing or LinkTarget.Asset).ToHashSet();
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
            Accessibility = inputs.OfType<Input.OfAccessibility>().FirstOrDefault()?.Report,
        };
    }

    private GuideLanguage? Language(Language language, Dictionary<string, Input.OfStrings> strings, Dictionary<string, GuideTexts> texts,
        ReadingOrder reading, ImmutableDictionary<PageId, GuidePage> originals)
    {
        if (!strings.TryGetValue(language.Tag, out var own) || !texts.TryGetValue(language.Tag, out var guideTexts))
        {
            return null;
        }

        if (strings.TryGetValue(site.DefaultLanguage.Tag, out var original) && own != original)
        {
            faults.AddRange(own.Strings.CompareWith(original.Strings, own.ShownAs));
        }

        var byId = language == site.DefaultLanguage ? originals : shown.In(site.StandIns(language), reading.Pages, faults);
        return new()
        {
            Language = language,
            Strings = own.Strings,
            Texts = guideTexts,
            IsComplete = byId.Values.All(page => page.State is not Translation.Missing && page.Sections.All(section => section.State is not Translation.Missing)),
            TranslatedFrom = states.In(language.Tag),
            Pages = [.. reading.Pages.Select(id => byId[id])],
            ById = byId,
            GroupIds = reading.GroupIds,
            Navigation = [.. reading.Groups.Select(group => new NavigationGroup(group.Id, GroupTitle(group, guideTexts), [.. group.Pages.Select(id => byId[id])]))],
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

    private sealed class AllTargets(
        Dictionary<PageId, Page> pages, ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> media, ImmutableDictionary<string, Drawing> drawings) : ILinkTargets
    {
        public IEnumerable<PageId> Pages => pages.Keys;

        public IEnumerable<string> Media => media.Keys;

        public Page? Find(PageId id) => pages.GetValueOrDefault(id);

        public bool HasMedia(string path) => media.ContainsKey(path);

        public bool HasDrawing(string path) => drawings.ContainsKey(path);
    }
}
