using System.Collections.Immutable;
using LmsSite.Core.Diagnostics;
using LmsSite.Core.Languages;
using LmsSite.Core.Linking;
using LmsSite.Core.Sources;
using LmsSite.Core.Sources.Yaml;

namespace LmsSite.Core.Settings;

/// <summary>Reads site.yaml.</summary>
public static class SiteSettingsReader
{
    public static SiteSettings? Read(SourceFile file, Faults faults)
    {
        if (SourceText.Read(file, faults) is not { } source || YamlParser.ReadMap(source.Text, new(source.File, 1, 1), faults) is not { } map)
        {
            return null;
        }

        return Read(new YamlReader(map, faults), new(source.File, 1, 1), faults);
    }

    internal static SiteSettings Read(YamlReader reader, SourceSpan place, Faults faults)
    {
        var languages = Languages(reader, faults);
        var settings = new SiteSettings
        {
            Address = Address(reader, faults),
            Languages = languages,
            Navigation = [.. reader.Maps("navigation").Select(group => Group(group))],
            Urgent = PageIdOf(reader, "urgent"),
            About = PageIdOf(reader, "about"),
            Feedback = Feedback(reader, faults),
            Licence = Licence(reader.Map("licence"), faults),
            Subject = Subject(reader.Map("subject"), faults),
            Editions = EditionSettings.Read(reader.Map("editions"), [.. languages.Select(language => language.Tag)], faults),
            OfflineCopy = reader.OneOf("offline-copy", "none", "offered", "withdrawn") switch
            {
                "offered" => OfflineCopy.Offered,
                "withdrawn" => OfflineCopy.Withdrawn,
                _ => OfflineCopy.None,
            },
            Writing = WritingLimits.Read(reader.Map("writing")),
            Budgets = Budgets.Read(reader.Map("budgets")),
            Checks = Checks(reader.Map("checks"), faults),
            Place = place,
        };
        reader.Finish();
        return settings;
    }

    private static Uri Address(YamlReader reader, Faults faults)
    {
        var text = reader.Required("address");
        if (TryAddress(text, out var address))
        {
            return address;
        }

        faults.Add(SourceRules.WrongValue.At(reader.PlaceOf("address"), $"\"address\" is \"{text}\"; expected an address such as https://example.org/guide/"));
        return new("https://example.invalid/");
    }

    /// <summary>Reads the address of a site: http or https, and always ending in a slash.</summary>
    public static bool TryAddress(string text, out Uri address)
    {
        var valid = Uri.TryCreate(text.EndsWith('/') ? text : text + "/", UriKind.Absolute, out var parsed) && parsed.Scheme is "http" or "https" && parsed.Query.Length == 0 && parsed.Fragment.Length == 0;
        address = valid ? parsed! : new("https://example.invalid/");
        return valid;
    }

    private static ImmutableArray<Language> Languages(YamlReader reader, Faults faults)
    {
        var languages = ImmutableArray.CreateBuilder<Language>();
        foreach (var entry in reader.Maps("languages", isRequired: true))
        {
            var tag = entry.Required("tag");
            var language = new Language(tag, entry.Required("name"), entry.OneOf("direction", "ltr", "rtl") == "rtl", [.. entry.Texts("fallback").Select(text => text.Text)]);
            entry.Finish();
            if (languages.Any(other => other.Tag == tag))
            {
                faults.Add(SourceRules.RepeatedKey.At(entry.PlaceOf("tag"), $"the language \"{tag}\" is listed twice"));
                continue;
            }

            if (!IsTag(tag))
            {
                faults.Add(SourceRules.WrongValue.At(entry.PlaceOf("tag"), $"\"tag\" is \"{tag}\"; expected a BCP 47 tag such as en, es-MX or zh-Hans"));
                continue;
            }

            languages.Add(language);
        }

        if (languages.Count == 0)
        {
            faults.Add(SourceRules.MissingKey.At(reader.Place, "the key \"languages\" with at least one tag and name is missing"));
            languages.Add(new("en", "English", false, []));
        }

        foreach (var tag in languages.SelectMany(language => language.Fallback).Where(tag => languages.All(language => language.Tag != tag)))
        {
            faults.Add(LanguageRules.UnknownLanguage.At(reader.PlaceOf("languages"), $"\"{tag}\" is named as a fallback, but is not a language of the site",
                Suggestion.For(tag, languages.Select(language => language.Tag))));
        }

        return languages.ToImmutable();
    }

    private static bool IsTag(string tag) =>
        tag.Split('-') is [{ Length: 2 or 3 } primary, .. var rest] && primary.All(char.IsAsciiLetterLower)
        && rest.All(part => part.Length is >= 2 and <= 8 && part.All(char.IsAsciiLetterOrDigit));

    private static GroupSettings Group(YamlReader group)
    {
        var id = group.Required("id");
        var pages = group.Texts("pages").Select(page => new PageEntry(new(page.Text), page.Place)).ToImmutableArray();
        group.Finish();
        return new(id, pages, group.Place);
    }

    private static PageId? PageIdOf(YamlReader reader, string key) => reader.Text(key) is { } path ? new PageId(path) : null;

    private static FeedbackForm? Feedback(YamlReader reader, Faults faults)
    {
        if (WebAddress(reader, "feedback", faults) is not { } template)
        {
            return null;
        }

        foreach (var (place, meant) in FeedbackForm.UnknownPlaces(template))
        {
            faults.Add(SourceRules.WrongValue.At(reader.PlaceOf("feedback"), $"\"feedback\" holds {place}, which nothing fills; expected {{page}}, {{language}} or {{form}}", meant));
        }

        return new(template);
    }

    private static string? WebAddress(YamlReader reader, string key, Faults faults)
    {
        var text = reader.Text(key);
        if (text is null || IsWebAddress(text))
        {
            return text;
        }

        faults.Add(LinkRules.ForbiddenAddress.At(reader.PlaceOf(key), $"\"{key}\" is \"{text}\"; expected an address that begins with https://"));
        return null;
    }

    /// <summary>True for an address that a reader may be sent to.</summary>
    public static bool IsWebAddress(string text) => Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "https" or "http" or "mailto";

    private static LicenceSettings? Licence(YamlReader? reader, Faults faults)
    {
        if (reader is null)
        {
            return null;
        }

        reader.Required("url");
        var licence = new LicenceSettings(reader.Required("name"), WebAddress(reader, "url", faults) ?? "");
        reader.Finish();
        return licence;
    }

    private static SubjectSettings? Subject(YamlReader? reader, Faults faults)
    {
        if (reader is null)
        {
            return null;
        }

        var subject = new SubjectSettings(reader.Required("type"), reader.Required("name"), WebAddress(reader, "same-as", faults));
        reader.Finish();
        return subject;
    }

    private static ImmutableDictionary<string, Severity> Checks(YamlReader? reader, Faults faults)
    {
        var levels = ImmutableDictionary.CreateBuilder<string, Severity>();
        foreach (var (code, place, _) in reader?.Entries() ?? [])
        {
            var level = reader!.OneOf(code, "error", "warning", "off");
            if (RuleBook.Find(code) is null)
            {
                faults.Add(SourceRules.UnknownKey.At(place, $"there is no rule \"{code}\"", Suggestion.For(code, RuleBook.All.Select(rule => rule.Code))));
                continue;
            }

            levels[code] = level switch
            {
                "off" => Severity.Off,
                "warning" => Severity.Warning,
                _ => Severity.Error,
            };
        }

        return levels.ToImmutable();
    }
}
