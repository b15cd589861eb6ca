using System.Collections.Immutable;
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
        var terms = TermParts.Of(Ranking.Of(documents, frame.Language, concepts));
        var texts = TextParts.Of(documents, frame.Language);
        var common = new CommonWords(texts.Select(part => part.Lines));
        ImmutableArray<SearchFile> parts =
        [
            .. terms.Select((part, number) => Part($"w{number}", part.Lines)),
            .. texts.Select((part, number) => Part($"d{number}", common.Write(part.Lines))),
        ];
        var fingerprint = SearchFiles.Fingerprint(parts);
        var list = new
        {
            folder = fingerprint,
            documents = documents.Length,
            words = terms.Select(part => part.First),
            texts = texts.Select(part => part.First),
            signs = new { last = PostingWriter.Last, more = PostingWriter.More, smallest = PostingWriter.Smallest, step = PostingWriter.Step },
            common = new { words = string.Join(',', common.Words), used = common.Used },
            rules = WordsRead(WordRules.Of(frame.Language)),
            synonyms = concepts.Members.Select(member => new object[] { string.Join(' ', member.Words), member.Groups }),
            urgent = frame.Search.Urgent.Select(urgent => new
            {
                phrases = urgent.Phrases.Select(phrase => string.Join(' ', cutter.Cut(phrase))).Where(phrase => phrase.Length > 0).Distinct(),
                page = urgent.Target.Page.Path,
                anchor = urgent.Target.Anchor,
                title = TitleOf(urgent.Target.Page, urgent.Target.Anchor, documents),
            }).Where(urgent => urgent.title.Length > 0),
        };
        return
        [
            new(PathOf(tag), SearchFiles.Script(tag, "index", list)),
            .. parts.Select(part => part with { Path = $"{tag}/search/{fingerprint}/{part.Path}.js" }),
        ];

        SearchFile Part(string name, object data) => new(name, SearchFiles.Script(tag, name, data));
    }

    private static string TitleOf(Linking.PageId page, string anchor, ImmutableArray<SearchDocument> documents) =>
        documents.FirstOrDefault(document => document.Page.Id == page && document.Anchor == anchor)?.Title ?? "";

    private static object WordsRead(WordRules rules) => new
    {
        letters = Letters.Table,
        marks = Letters.MarkRanges,
        unspaced = Letters.UnspacedRanges,
        word = Letters.LetterRanges,
        empty = string.Join(' ', rules.Empty.Order(StringComparer.Ordinal)),
        parts = rules.ApostropheParts,
        spellings = rules.Spellings.Select(Rule),
        rounds = rules.Rounds.Select(round => round.Select(Rule)),
    };

    private static object[] Rule(Ending ending) => [ending.Old, ending.New, ending.Least];
}
