using LmsSite.Core.Content;
using LmsSite.Core.Resolving;

namespace LmsSite.Core.Checks.Translations;

/// <summary>What a section holds that must be the same in every language, and must be looked for in its text.</summary>
/// <param name="Numbers">The numbers in its words, and in those of the page's title and description if it is the opening.</param>
/// <param name="Data">Figures, charts and lists in reading order, each as one line with its values.</param>
/// <param name="Boxes">The kinds of the boxes in reading order.</param>
/// <param name="Questions">How many questions it has to tick.</param>
internal sealed record SectionFacts(List<FoundNumber> Numbers, List<string> Data, List<CalloutKind> Boxes, int Questions)
{
    /// <param name="id">The section's id; empty for the opening.</param>
    /// <param name="page">Its page.</param>
    /// <param name="section">The section; null for an opening without text.</param>
    /// <param name="language">The language that the page is shown in.</param>
    public static SectionFacts Of(string id, GuidePage page, GuideSection? section, GuideLanguage language)
    {
        var numbers = new List<FoundNumber>();
        if (id.Length == 0)
        {
            Read(new(page.FrontMatter.Title.AsMemory(), page.Place));
            Read(new(page.FrontMatter.Description.AsMemory(), page.Place));
        }

        if (section is null)
        {
            return new(numbers, [], [], 0);
        }

        var nodes = section.Section.Nodes;
        foreach (var run in WordRun.Of(section, nodes))
        {
            Read(run);
        }

        var (data, boxes, questions) = (new List<string>(), new List<CalloutKind>(), 0);
        foreach (var node in nodes)
        {
            if (node is Callout callout)
            {
                boxes.Add(callout.Kind);
            }
            else if (DataFacts.Data(node, section) is { } line)
            {
                data.Add(line);
            }
        }

        foreach (var prose in section.Section.Prose)
        {
            questions += prose.Kind == ProseKind.Question ? 1 : 0;
        }

        return new(numbers, data, boxes, questions);

        void Read(WordRun run) => NumberReader.Read(run with { Words = language.Texts.InFigures(run.Words) }, language.Strings.DecimalSign, numbers);
    }
}
