using System.Text;

namespace LmsSite.Benchmarks;

/// <summary>
/// A guide of any size, the same at every call: pages of about 600 words with headings, lists, a table, links and a citation in each
/// paragraph, in English and as a translation that has the same numbers, links and citations.
/// </summary>
internal static class Corpus
{
    private const int PagesInGroup = 20;

    private static readonly string[] Words =
        "water clinic child fever rest medicine dose wound clean boil heart breath vitamin nurse infant sleep pain stomach skin light morning week often".Split(' ');

    /// <summary>The files by path.</summary>
    /// <param name="pages">How many pages each language has, beside its home page.</param>
    public static IEnumerable<(string Path, string Text)> Of(int pages)
    {
        var groups = Enumerable.Range(0, (pages + PagesInGroup - 1) / PagesInGroup).Select(number => $"topic-{number:000}").ToList();
        yield return ("site.yaml", """
            address: https://example.org/
            languages:
              - tag: en
                name: English
              - tag: es
                name: Español
                fallback: [en]
            checks:
              LMS508: off
              LMS706: off
            """.ReplaceLineEndings("\n") + "\n");
        yield return ("references.json", """[{"id":"who","type":"webpage","title":"A source","URL":"https://example.org/source","author":[{"literal":"An office"}],"issued":{"date-parts":[[2026]]}}]""");
        foreach (var language in new[] { "en", "es" })
        {
            yield return ($"{language}/guide.yaml", $"name: Guide {language}\ndescription: A guide.\ngroups:\n{string.Concat(groups.Select(group => $"  {group}: The topic {group[6..]}\n"))}");
            yield return ($"{language}/index.md", FrontMatter("Home", 0) + $"Welcome [@who]. [Begin]({groups[0]}/page-00000.md).\n");
            for (var number = 0; number < pages; number++)
            {
                yield return ($"{language}/{groups[number / PagesInGroup]}/page-{number:00000}.md", Page(number, language));
            }
        }
    }

    private static string Page(int number, string language)
    {
        var text = new StringBuilder(FrontMatter($"Page {number} {language}", number));
        for (var section = 1; section <= 6; section++)
        {
            text.Append($"## {Sentence(number, section, language, 4)} {{#part-{section}}}\n\n");
            text.Append($"{Sentence(number, section * 3, language, 60)} [@who]. [Next](page-{number:00000}.md#part-1).\n\n");
            text.Append(string.Concat(Enumerable.Range(1, 4).Select(item => $"- {Sentence(number, section * 7 + item, language, 8)} {item * 5} mg [@who].\n"))).Append('\n');
        }

        return text.Append("| Age | Amount |\n| --- | --- |\n| 5 | 50 mg |\n| 9 | 75 mg |\n").ToString();
    }

    private static string FrontMatter(string title, int order) => $"---\ntitle: {title}\ndescription: What {title} tells.\norder: {order}\n---\n\n";

    private static string Sentence(int page, int seed, string language, int words) =>
        string.Join(' ', Enumerable.Range(0, words).Select(word => Words[((page * 31) + (seed * 17) + (word * word * 7)) % Words.Length] + (language == "es" ? "o" : "") + (word % 5 == 4 ? page % 97 == word ? "s" : "" : "")));
}
