using System.Collections.Immutable;
using LmsSite.Core.Diagnostics;
using LmsSite.Core.Sources;
using LmsSite.Core.Sources.Yaml;

namespace LmsSite.Core.Settings;

/// <summary>An organisation that helps: facts that are the same in every language.</summary>
public sealed record Organisation
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    /// <summary>ISO 3166-1 alpha-2 code, <c>EU</c>, or <c>INT</c>.</summary>
    public required string Country { get; init; }

    /// <summary>BCP 47 tags of the languages it answers in.</summary>
    public required ImmutableArray<string> Languages { get; init; }

    public string? Url { get; init; }

    public string? Phone { get; init; }

    /// <summary>True for a line that listens to people who think of ending their life.</summary>
    public bool IsCrisisLine { get; init; }
}

/// <summary>The numbers to call at once in one country.</summary>
/// <param name="Country">ISO 3166-1 alpha-2 code, or <c>EU</c>.</param>
/// <param name="Numbers">Numbers for an ambulance, the usual one first.</param>
/// <param name="Source">Key of the reference that gives them.</param>
/// <param name="Place">Where it stands.</param>
public sealed record EmergencyNumber(string Country, ImmutableArray<string> Numbers, string? Source, SourceSpan Place);

/// <summary>Whom to call: organisations by id, and emergency numbers by country.</summary>
public sealed record Contacts(ImmutableArray<Organisation> Organisations, ImmutableArray<EmergencyNumber> Emergency)
{
    public static readonly Contacts None = new([], []);

    private static readonly string[] Kinds = ["support", "information", "crisis", "trials", "network", "hospital"];

    /// <summary>Reads organisations.yaml: a mapping from ids to facts.</summary>
    public static Contacts ReadOrganisations(SourceFile file, Faults faults) =>
        Reader(file, faults) is { } reader ? new(ReadOrganisations(reader, faults), []) : None;

    /// <summary>Reads emergency-numbers.yaml: a mapping from country codes to numbers.</summary>
    public static Contacts ReadEmergencyNumbers(SourceFile file, Faults faults) =>
        Reader(file, faults) is { } reader ? new([], ReadEmergencyNumbers(reader)) : None;

    internal static ImmutableArray<Organisation> ReadOrganisations(YamlReader reader, Faults faults) =>
        [.. Entries(reader).Select(entry => OrganisationOf(entry.Key, entry.Reader, faults))];

    internal static ImmutableArray<EmergencyNumber> ReadEmergencyNumbers(YamlReader reader) =>
        [.. Entries(reader).Select(entry => EmergencyOf(entry.Key, entry.Reader))];

    private static YamlReader? Reader(SourceFile file, Faults faults) =>
        SourceText.Read(file, faults) is { } source && YamlParser.ReadMap(source.Text, new(source.File, 1, 1), faults) is { } map ? new(map, faults) : null;

    private static IEnumerable<(string Key, YamlReader Reader)> Entries(YamlReader reader)
    {
        foreach (var (key, _, _) in reader.Entries())
        {
            if (reader.Map(key) is { } entry)
            {
                yield return (key, entry);
            }
        }
    }

    private static Organisation OrganisationOf(string id, YamlReader reader, Faults faults)
    {
        var organisation = new Organisation
        {
            Id = id,
            Name = reader.Required("name"),
            Country = reader.Required("country"),
            Languages = [.. reader.Texts("languages").Select(text => text.Text)],
            Url = reader.Text("url"),
            Phone = reader.Text("phone"),
            IsCrisisLine = reader.OneOf("kind", Kinds) == "crisis",
        };
        if (organisation.Url is { } url && !url.StartsWith("https://", StringComparison.Ordinal) && !url.StartsWith("http://", StringComparison.Ordinal))
        {
            faults.Add(LinkRules.ForbiddenAddress.At(reader.PlaceOf("url"), $"\"url\" is \"{url}\"; expected an address that begins with https://"));
            organisation = organisation with { Url = null };
        }

        reader.Finish();
        return organisation;
    }

    private static EmergencyNumber EmergencyOf(string country, YamlReader reader)
    {
        var number = new EmergencyNumber(country, [.. reader.Texts("numbers").Select(text => text.Text)], reader.Text("source"), reader.Place);
        reader.Finish();
        return number;
    }
}
