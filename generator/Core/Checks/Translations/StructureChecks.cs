using LmsSite.Core.Content;
using LmsSite.Core.Diagnostics;
using LmsSite.Core.Resolving;

namespace LmsSite.Core.Checks.Translations;

/// <summary>Holds what must be the same in every language against the source: citations, numbers, links, data, boxes, questions, terms.</summary>
internal static class StructureChecks
{
    /// <summary>All differences of one section. Each names both places.</summary>
    public static IEnumerable<Diagnostic> Compare(SectionPair pair, GuideLanguage original, GuideLanguage language)
    {
        var numbers = NumberChecks.Compare(Numbers(pair.SourcePage, pair.Source, pair.Id, original), Numbers(pair.Page, pair.Translated, pair.Id, language), pair.Place);
        return pair is not { Source: { } source, Translated: { } translated }
            ? numbers
            : numbers
                .Concat(Bags(LanguageRules.CitationsDiffer, "cites", pair, Cited(source), Cited(translated)))
                .Concat(Bags(LanguageRules.LinksDiffer, "links to", pair, DataFacts.Links(source), DataFacts.Links(translated)))
                .Concat(Bags(LanguageRules.TermsDiffer, "defines", pair, source.Section.Terms, translated.Section.Terms))
                .Concat(Sequences(LanguageRules.DataDiffers, pair, DataFacts.Data(source), DataFacts.Data(translated)))
                .Concat(Sequences(LanguageRules.BoxesDiffer, pair, DataFacts.Boxes(source).Select(Box), DataFacts.Boxes(translated).Select(Box)))
                .Concat(Questions(pair, source, translated));
    }

    private static IEnumerable<FoundNumber> Numbers(GuidePage page, GuideSection? section, string id, GuideLanguage language)
    {
        WordRun[] opening = id.Length == 0 ? [new(page.FrontMatter.Title, page.Place), new(page.FrontMatter.Description, page.Place)] : [];
        return opening.Concat(section is null ? [] : WordRun.Of(section))
            .SelectMany(run => NumberReader.In(run with { Words = language.Texts.InFigures(run.Words) }, language.Strings.DecimalSign));
    }

    private static IEnumerable<string> Cited(GuideSection section) =>
        section.Section.Citations.SelectMany(citation => citation.Items).Select(item => "@" + item.Key);

    /// <summary>The same things, each as often, in any order.</summary>
    private static IEnumerable<Diagnostic> Bags(DiagnosticRule rule, string verb, SectionPair pair, IEnumerable<string> there, IEnumerable<string> here)
    {
        var (wanted, found) = (Counts(there), Counts(here));
        foreach (var thing in wanted.Keys.Union(found.Keys).Order(StringComparer.Ordinal))
        {
            var (should, does) = (wanted.GetValueOrDefault(thing), found.GetValueOrDefault(thing));
            if (should != does)
            {
                yield return rule.At(pair.Place, $"this section {verb} {thing} {Times(does)}, its source at {pair.SourcePlace} {Times(should)}");
            }
        }
    }

    /// <summary>The same things in the same order.</summary>
    private static IEnumerable<Diagnostic> Sequences(DiagnosticRule rule, SectionPair pair, IEnumerable<string> there, IEnumerable<string> here)
    {
        var (wanted, found) = (there.ToList(), here.ToList());
        if (!wanted.SequenceEqual(found))
        {
            var at = Enumerable.Range(0, Math.Max(wanted.Count, found.Count)).First(index => wanted.ElementAtOrDefault(index) != found.ElementAtOrDefault(index));
            yield return rule.At(pair.Place, $"here stands {found.ElementAtOrDefault(at) ?? "nothing more"}, in the source at {pair.SourcePlace} {wanted.ElementAtOrDefault(at) ?? "nothing more"}");
        }
    }

    private static IEnumerable<Diagnostic> Questions(SectionPair pair, GuideSection source, GuideSection translated)
    {
        var (wanted, found) = (Count(source), Count(translated));
        if (wanted != found)
        {
            yield return LanguageRules.QuestionsDiffer.At(pair.Place, $"this section has {found} to tick, its source at {pair.SourcePlace} has {wanted}");
        }

        static int Count(GuideSection section) => section.Section.Prose.Count(prose => prose.Kind == ProseKind.Question);
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
