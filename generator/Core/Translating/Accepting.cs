using System.Collections.Immutable;
using LmsSite.Core.Checks.Translations;
using LmsSite.Core.Diagnostics;
using LmsSite.Core.Provenance;
using LmsSite.Core.Resolving;

namespace LmsSite.Core.Translating;

/// <summary>
/// Records that a translation has caught up with its source. Never by accident: what is accepted is named, what is broken is refused, and a
/// section whose translation nobody touched since the source changed must be asked for by its name.
/// </summary>
public static class Accepting
{
    /// <param name="guide">The guide as it stands.</param>
    /// <param name="faults">What is wrong in it.</param>
    /// <param name="request">What the translator asks for.</param>
    public static Acceptance Accept(Guide guide, ImmutableArray<Diagnostic> faults, AcceptanceRequest request)
    {
        if (Translators.Language(guide, request.Language, out var problem) is not { } language
            || Translators.Page(language, request.Page, out problem) is not { } page)
        {
            return Refused(problem);
        }

        if (page.State is Translation.Missing)
        {
            return Refused($"\"{request.Page}\" is not translated into \"{request.Language}\".");
        }

        var source = guide.Languages[0].ById[page.Id];
        var pairs = SectionPair.Of(source, page).ToList();
        var named = request.Sections.Select(id => id == AcceptanceRequest.Opening ? "" : id).ToHashSet();
        var unknown = named.Where(id => pairs.TrueForAll(pair => pair.Id != id)).ToList();
        if (unknown.Count > 0)
        {
            return Refused([.. unknown.Select(id => $"The translation has no section \"{id}\". It has: {string.Join(", ", pairs.Select(pair => Name(pair.Id)))}.")]);
        }

        var wanted = pairs.Where(pair => named.Count == 0 ? pair.State is not Translation.Current : named.Contains(pair.Id)).ToList();
        ImmutableArray<string> reasons = named.Count == 0 ? [.. Lacking(source, pairs), .. Untouched(wanted, language.TranslatedFrom, request)] : [];
        ImmutableArray<Diagnostic> broken =
        [
            .. named.Count == 0 ? faults.Where(fault => fault.Severity == Severity.Error && fault.Place.File == page.Place.File && !IsState(fault)) : [],
            .. wanted.SelectMany(pair => StructureChecks.Compare(pair, guide.Languages[0], language)),
        ];
        return reasons.IsEmpty && broken.IsEmpty
            ? new Acceptance.Granted(Record(language.TranslatedFrom, wanted, pairs, isWhole: named.Count == 0), [.. wanted.Select(Accepted)])
            : new Acceptance.Refused(reasons, [.. broken.Distinct()]);
    }

    private static IEnumerable<string> Lacking(GuidePage source, List<SectionPair> pairs) =>
        source.Sections.Select(section => section.Section).Where(section => pairs.TrueForAll(pair => pair.Id != section.Id || pair.Translated is null))
            .Select(section => $"The section {Name(section.Id)} (\"{section.Title}\") is not translated. Translate it, or accept the others by name with --section.");

    private static IEnumerable<string> Untouched(List<SectionPair> wanted, TranslatedFrom record, AcceptanceRequest request) =>
        from pair in wanted
        where !request.Reviewed && pair.State is Translation.Outdated && record.Find(pair.Key)?.Translation == pair.TranslationFingerprint
        select $"The source of {Name(pair.Id)} has changed, but its translation is as it was when it was last accepted. If you have read it and it still fits: --section {Name(pair.Id)}, or --reviewed for all such sections.";

    private static TranslatedFrom Record(TranslatedFrom record, List<SectionPair> wanted, List<SectionPair> pairs, bool isWhole)
    {
        var page = pairs[0].Page.Id;
        var gone = isWhole ? record.Sections.Keys.Where(key => key.Page == page && pairs.TrueForAll(pair => pair.Key != key)) : [];
        // A mended word in a section that is current is noted along the way: else it would later pass for an answer to a change of the source.
        var noted = isWhole ? pairs.Where(pair => pair.State is Translation.Current) : [];
        return wanted.Concat(noted).Aggregate(record.Without(gone), (now, pair) => now.With(pair.Key, new(pair.SourceFingerprint, pair.TranslationFingerprint)));
    }

    private static AcceptedSection Accepted(SectionPair pair) => new(pair.Key, pair.Id.Length == 0 ? pair.Page.FrontMatter.Title : pair.Translated!.Section.Title);

    /// <summary>What accepting itself puts right is no reason to refuse it.</summary>
    private static bool IsState(Diagnostic fault) => fault.Rule.Code is var code && (code == LanguageRules.OutdatedDanger.Code || code == LanguageRules.Outdated.Code || code == LanguageRules.Unaccepted.Code);

    private static string Name(string id) => id.Length == 0 ? AcceptanceRequest.Opening : id;

    private static Acceptance.Refused Refused(params ImmutableArray<string> reasons) => new(reasons, []);
}
