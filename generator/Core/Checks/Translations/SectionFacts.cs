using LmsSite.Core.Content;
using LmsSite.Core.Resolving;

namespace LmsSite.Core.Checks.Translations;

/// <summary>What a section holds that must be the same in every language, and must be looked for in its text. Not thread-safe.</summary>
/// <param name="id">The section's id; empty for the opening.</param>
/// <param name="page">Its page.</param>
/// <param name="section">The section; null for an opening without text.</param>
/// <param name="language">The language that the page is shown in.</param>
internal sealed class SectionFacts(string id, GuidePage page, GuideSection? section, GuideLanguage language)
{
    private List<FoundNumber>? numbers;

    /// <summary>The numbers in its words, and in those of the page's title and description if it is the opening. They take longest, and are read when they are first asked for.</summary>
    public List<FoundNumber> Numbers => numbers ??= ReadNumbers();

    /// <summary>Figures, charts and lists in reading order, each as one line with its values.</summary>
    public List<string> Data { get; } = section is null ? [] : [.. DataFacts.Data(section)];

    /// <summary>The kinds of the boxes in reading order.</summary>
    public List<CalloutKind> Boxes { get; } = section is null ? [] : [.. section.Section.Nodes.OfType<Callout>().Select(box => box.Kind)];

    /// <summary>How many questions it has to tick.</summary>
    public int Questions { get; } = section?.Section.Prose.Count(prose => prose.Kind == ProseKind.Question) ?? 0;

    private List<FoundNumber> ReadNumbers()
    {
        var found = new List<FoundNumber>();
        if (id.Length == 0)
        {
            Read(new(page.FrontMatter.Title.AsMemory(), page.Place));
            Read(new(page.FrontMatter.Description.AsMemory(), page.Place));
        }

        foreach (var run in section is null ? [] : WordRun.Of(section, section.Section.Nodes))
        {
            Read(run);
        }

        return found;

        void Read(WordRun run) => NumberReader.Read(run with { Words = language.Texts.InFigures(run.Words) }, language.Strings.DecimalSign, found);
    }
}
