using System.Collections.Immutable;
using System.Text.Json.Nodes;
using LmsSite.Core.Resolving;
using LmsSite.Core.Search.Words;

namespace LmsSite.Core.Search;

/// <summary>
/// Makes the index of one language:
/// <list type="number">
/// <item>documents: the openings, sections and terms of the guide</item>
/// <item>terms and groups of synonyms, each with what it adds to the score of a document</item>
/// <item>parts: of terms by the alphabet, of texts by the order of the guide</item>
/// <item>a list of the parts, with all that the reader's script must know to read a query as the generator read the text</item>
/// </list>
/// </summary>
public static class SearchIndex
{
    /// <summary>Where the list of the parts stands: the one address that pages know.</summary>
    public static string PathOf(string language) => FolderOf(language) + "index.js";

    /// <summary>The folder of the list and its parts.</summary>
    public static string FolderOf(string language) => $"{language}/search/";

    public static ImmutableArray<SearchFile> Of(GuideLanguage frame, Guide guide)
    {
        var tag = frame.Language.Tag;
        var cutter = new WordCutter(WordRules.Of(frame.Language));
        var documents = SearchDocuments.Of(frame, guide);
        var concepts = new Concepts(frame.Search.Synonyms, cutter);
        var texts = TextParts.Of(documents, frame.Language);
        var files = new SearchFiles(tag);
        ImmutableArray<RankedTerm> ranked = [];
        CommonWords common = null!;
        // Neither knows of the other, and a core that is done with its language can take one of them.
        Parallel.Invoke(
            () => ranked = Ranking.Of(documents, frame.Language, concepts, isAlone: guide.Languages.Length == 1),
            () => common = new(texts.Select(part => part.Lines)));
        var terms = TermParts.Of(ranked);
        ImmutableArray<SearchFile> parts =
        [
            .. terms.Select((part, number) => Part($"w{number}", part.Columns)),
            .. common.Written.Select((lines, number) => Part($"d{number}", lines)),
        ];
        var fingerprint = SearchFiles.Fingerprint(parts);
        var list = new JsonObject
        {
            ["folder"] = fingerprint,
            ["documents"] = documents.Length,
            ["words"] = SearchFiles.List(terms.Select(part => part.First)),
            ["texts"] = SearchFiles.List(texts.Select(part => part.First)),
            ["signs"] = new JsonObject { ["last"] = PostingWriter.Last, ["more"] = PostingWriter.More, ["smallest"] = PostingWriter.Smallest, ["step"] = PostingWriter.Step },
            ["common"] = new JsonObject { ["words"] = string.Join(',', common.Words), ["used"] = common.Used },
            ["rules"] = WordsRead(WordRules.Of(frame.Language), Letters.TableFor(ranked.Select(term => term.Term))),
            ["synonyms"] = new JsonArray([.. concepts.Members.Select(member => new JsonArray(string.Join(' ', member.Words), SearchFiles.List(member.Groups)))]),
            ["urgent"] = new JsonArray([.. from urgent in frame.Search.Urgent
                                           let title = TitleOf(urgent.Target.Page, urgent.Target.Anchor, documents)
                                           where title.Length > 0
                                           select new JsonObject
                                           {
                                               ["phrases"] = SearchFiles.List(urgent.Phrases.Select(phrase => string.Join(' ', cutter.Cut(phrase))).Where(phrase => phrase.Length > 0).Distinct()),
                                               ["page"] = urgent.Target.Page.Path,
                                               ["anchor"] = urgent.Target.Anchor,
                                               ["title"] = title,
                                           }]),
        };
        return
        [
            new(PathOf(tag), files.Script("index", list)),
            .. parts.Select(part => part with { Path = $"{tag}/search/{fingerprint}/{part.Path}.js" }),
        ];

        SearchFile Part(string name, string data) => new(name, files.Script(name, data));
    }

    private static string TitleOf(Linking.PageId page, string anchor, ImmutableArray<SearchDocument> documents) =>
        documents.FirstOrDefault(document => document.Page.Id == page && document.Anchor == anchor)?.Title ?? "";

    private static JsonObject WordsRead(WordRules rules, string letters) => new()
    {
        ["letters"] = letters,
        ["marks"] = Letters.MarkRanges,
        ["unspaced"] = Letters.UnspacedRanges,
        ["word"] = Letters.LetterRanges,
        ["empty"] = string.Join(' ', rules.Empty.Order(StringComparer.Ordinal)),
        ["sounds"] = new JsonObject(rules.Sounds.Select(sound => KeyValuePair.Create<string, JsonNode?>(sound.Old, sound.New))),
        ["particles"] = rules.Particles,
        ["parts"] = rules.ApostropheParts,
        ["spellings"] = Endings(rules.Spellings),
        ["rounds"] = new JsonArray([.. rules.Rounds.Select(Endings)]),
    };

    private static JsonArray Endings(ImmutableArray<Ending> endings) => new([.. endings.Select(ending => new JsonArray(ending.Old, ending.New, ending.Least))]);
}
