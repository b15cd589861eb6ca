using System.Collections.Immutable;
using LmsSite.Core.Citations;
using LmsSite.Core.Content;
using LmsSite.Core.Diagnostics;
using LmsSite.Core.Resolving;

namespace LmsSite.Core.Checks.Translations;

/// <summary>Holds what must be the same in every language against the source: citations, numbers, links, data, boxes, questions, terms.</summary>
internal static class StructureChecks
{
    /// <summary>All differences of one section.</summary>
    public static ImmutableArray<Diagnostic> Compare(SectionPair pair, GuideLanguage original, GuideLanguage language)
    {
        var faults = new Faults();
        Compare(pair, new(pair.Id, pair.SourcePage, pair.Source, original), new(pair.Id, pair.Page, pair.Translated, language), _ => true, faults);
        return faults.ToImmutable();
    }

    /// <summary>The differences of one section, of which it is known what it holds. Each names both places.</summary>
    /// <param name="pair">The section in both languages.</param>
    /// <param name="there">What it holds in the source.</param>
    /// <param name="here">What it holds in the translation.</param>
    /// <param name="asks">False for a rule that is switched off: what would take long is then not looked for.</param>
    /// <param name="faults">Receives the differences.</param>
    public static void Compare(SectionPair pair, SectionFacts there, SectionFacts here, Func<DiagnosticRule, bool> asks, Faults faults)
    {
        if (asks(LanguageRules.NumbersDiffer))
        {
            NumberChecks.Compare(there.Numbers, here.Numbers, pair.Place, faults);
        }

        if (pair is not { Source: { } source, Translated: { } translated })
        {
            return;
        }

        // Things that are the same and in the same order need no counting: nearly every section is made so.
        if (!SameCitations(source, translated))
        {
            Bags(LanguageRules.CitationsDiffer, "cites", pair, Cited(source), Cited(translated), faults);
        }

        if (asks(LanguageRules.LinksDiffer) && !source.Links.AsSpan().SequenceEqual(translated.Links.AsSpan()))
        {
            Bags(LanguageRules.LinksDiffer, "links to", pair, DataFacts.Links(source), DataFacts.Links(translated), faults);
        }

        if (!source.Section.Terms.AsSpan().SequenceEqual(translated.Section.Terms.AsSpan()))
        {
            Bags(LanguageRules.TermsDiffer, "defines", pair, source.Section.Terms, translated.Section.Terms, faults);
        }

        Sequences(LanguageRules.DataDiffers, pair, there.Data, here.Data, name => name, faults);
        Sequences(LanguageRules.BoxesDiffer, pair, there.Boxes, here.Boxes, Box, faults);
        if (there.Questions != here.Questions)
        {
            faults.Add(LanguageRules.QuestionsDiffer.At(pair.Place, $"this section has {here.Questions} to tick, its source at {pair.SourcePlace} has {there.Questions}"));
        }
    }

    private static bool SameCitations(GuideSection source, GuideSection translated)
    {
        var there = source.Section.Citations.AsSpan();
        var here = translated.Section.Citations.AsSpan();
        var same = there.Length == here.Length;
        for (var index = 0; same && index < there.Length; index++)
        {
            same = SameKeys(there[index].Items.AsSpan(), here[index].Items.AsSpan());
        }

        return same;
    }

    private static bool SameKeys(ReadOnlySpan<CitationItem> there, ReadOnlySpan<CitationItem> here)
    {
        var same = there.Length == here.Length;
        for (var index = 0; same && index < there.Length; index++)
        {
            same = there[index].Key == here[index].Key;
        }

        return same;
    }

    private static IEnumerable<string> Cited(GuideSection section) =>
        section.Section.Citations.SelectMany(citation => citation.Items).Select(item => "@" + item.Key);

    /// <summary>The same things, each as often, in any order.</summary>
    private static void Bags(DiagnosticRule rule, string verb, SectionPair pair, IEnumerable<string> there, IEnumerable<string> here, Faults faults)
    {
        var (wanted, found) = (Counts(there), Counts(here));
        foreach (var thing in wanted.Keys.Union(found.Keys).Order(StringComparer.Ordinal))
        {
            var (should, does) = (wanted.GetValueOrDefault(thing), found.GetValueOrDefault(thing));
            if (should != does)
            {
                faults.Add(rule.At(pair.Place, $"this section {verb} {thing} {Times(does)}, its source at {pair.SourcePlace} {Times(should)}"));
            }
        }
    }

    /// <summary>The same things in the same order.</summary>
    private static void Sequences<T>(DiagnosticRule rule, SectionPair pair, List<T> wanted, List<T> found, Func<T, string> name, Faults faults)
    {
        if (!wanted.SequenceEqual(found))
        {
            var at = Enumerable.Range(0, Math.Max(wanted.Count, found.Count)).First(index => Name(wanted, index) != Name(found, index));
            faults.Add(rule.At(pair.Place, $"here stands {Name(found, at)}, in the source at {pair.SourcePlace} {Name(wanted, at)}"));
        }

        string Name(List<T> things, int index) => index < things.Count ? name(things[index]) : "nothing more";
    }

    private static Dictionary<string, int> Counts(IEnumerable<string> things) => things.CountBy(thing => thing).ToDictionary();

    private static string Times(int count) => count switch { 0 => "not at all", 1 => "once", _ => $"{count} times" };

    private static string Box(CalloutKind kind) => kind switch
    {
        CalloutKind.MainPoints => "[!IMPORTANT]",
        CalloutKind.Emergency => "[!CAUTION]",
        CalloutKind.SameDay => "[!WARNING]",
        CalloutKind.Soon => "[!NOTE]",
        _ => "[!TIP]",
    };
}
