using CsCheck;
using LmsSite.Core.Search.Words;
using LmsSite.Tests.Drivers;
using LmsSite.Tests.Properties;

namespace LmsSite.Tests.Search;

/// <summary>The index is made in a quick way; these say the same in the plain way of the textbook, for guides made at random.</summary>
public sealed class IndexProperties
{
    private static readonly string[] Words = [.. from first in "bdkmt" from second in "lnrpf" select $"{first}a{second}o"];

    private static readonly Gen<string[]> Text = Gen.OneOf(Words).Array[1, 30];

    [Fact]
    public void A_cutter_that_has_read_much_cuts_as_a_new_one()
    {
        var used = new WordCutter(WordRules.Of(Of("zh-Hans")));
        Gen.Select(HostileText.Gen, Gen.String[Gen.Char["abAB'’éß發蜂烧肺 \u0301م\ud800"], 0, 40]).Array[0, 20].Sample(texts =>
        {
            foreach (var text in texts.Select(pair => pair.Item1 + pair.Item2))
            {
                Assert.Equal(new WordCutter(WordRules.Of(Of("zh-Hans"))).Cut(text), used.Cut(text));
            }
        }, iter: 200, threads: 1);
    }

    [Fact]
    public void Each_term_leads_to_its_documents_with_the_score_of_the_formula() =>
        Gen.Select(Text.Select(words => words[..Math.Min(2, words.Length)]), Text, Text).Array[1, 25].Sample(pages =>
        {
            var site = pages.Index().Aggregate(TinySite.English, (guide, page) => guide.WithPage($"p{page.Index}",
                $"{Sentence(page.Item.Item2)}\n\n## {string.Join(' ', page.Item.Item1)} {{#s}}\n\n{Sentence(page.Item.Item3)}\n"));
            using var reader = new SearchReader(site.Lenient().Build(), "en");
            List<Document> documents =
            [
                new("index#", [], ["index", "tell", "welcom"], true),
                new("index#begin", ["begin", "here"], ["read"], false),
                .. pages.Index().SelectMany(page => (Document[])
                [
                    new($"p{page.Index}#", [], [$"p{page.Index}", "tell", .. page.Item.Item2], true),
                    new($"p{page.Index}#s", page.Item.Item1, page.Item.Item3, false),
                ]),
            ];
            foreach (var word in Words)
            {
                var (told, held) = (Scores(word, documents), reader.Postings(word));
                Assert.Equal(told.Keys.Order(), held.Keys.Order());
                // An index writes the nearest of its steps.
                Assert.All(told, score => Assert.InRange(Math.Log(held[score.Key] / Math.Max(score.Value, 0.1), 1.3), -0.501, 0.501));
            }
        }, iter: 40, threads: 1);

    /// <summary>BM25F with a heading's word five times as good, and less for what is met everywhere (Core/Search/Ranking).</summary>
    private static Dictionary<string, double> Scores(string word, List<Document> documents)
    {
        var holding = documents.Where(document => document.Heading.Concat(document.Body).Contains(word)).ToList();
        var rarity = Math.Log(1 + ((documents.Count - holding.Count + 0.5) / (holding.Count + 0.5)));
        var isCommon = documents.Count >= 30 && holding.Count > documents.Count / 3.0;
        var average = documents.Average(document => document.Body.Length);
        var scores = holding.Where(document => !isCommon || document.Heading.Contains(word)).ToDictionary(document => document.Place, document =>
        {
            var weight = (document.Body.Count(word.Equals) / (0.4 + (0.6 * document.Body.Length / average)))
                + (document.Heading.Count(word.Equals) * 5 / (0.7 + (0.1 * document.Heading.Length)));
            var isRoutine = document.Heading.Length > 0 && documents.Count(other => other.Heading.SequenceEqual(document.Heading)) >= 4;
            return rarity * weight * 2.2 / (weight + 1.2) * (document.IsOpening ? 0.8 : 1) * (isRoutine ? 0.5 : 1);
        });
        return scores.Count < 15 ? scores : scores.Where(score => score.Value >= 0.4 * scores.Values.Max()).ToDictionary();
    }

    private static string Sentence(string[] words) => string.Join(' ', words) + ".";

    private static Core.Languages.Language Of(string tag) => new(tag, tag, false, []);

    /// <summary>A document as words: those of its heading and those of its text.</summary>
    private sealed record Document(string Place, string[] Heading, string[] Body, bool IsOpening);
}
