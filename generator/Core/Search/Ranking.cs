using System.Collections.Immutable;
using System.Runtime.InteropServices;
using LmsSite.Core.Search.Words;
using LmsSite.Core.Languages;

namespace LmsSite.Core.Search;

/// <summary>
/// BM25 over weighted fields (BM25F), worked out to the end: a posting carries all that a term adds to a document's score, so that the
/// reader's script only adds up. See Robertson and Zaragoza, The Probabilistic Relevance Framework (2009).
/// </summary>
internal sealed class Ranking
{
    private const double Saturation = 1.2;
    private const double LengthWeight = 0.6;

    /// <summary>How much a word in a heading counts against one in the text.</summary>
    private const double InTitle = 5;
    private const double InTermTitle = 6;
    private const double InPageTitle = 2;
    private const double InParent = 1.5;
    private const double InAsked = 4;

    /// <summary>A single character without spaces around it may be half of any word: it serves where no pair is known.</summary>
    private const double Single = 0.5;

    private const double Routine = 0.5;
    private const double StandIn = 0.6;

    /// <summary>Whoever asks for a page's subject is best led to its beginning.</summary>
    private const double Opening = 1.25;

    /// <summary>What the opening only touches upon, a section tells.</summary>
    private const double OpeningText = 0.8;

    /// <summary>A word in more than a third of all documents tells none apart: only headings with it are kept.</summary>
    private const double CommonShare = 1.0 / 3;
    private const int CommonFrom = 30;

    /// <summary>What a word adds where it is only touched upon, in a part of the score that it adds at best, is left out if it stands in many documents.</summary>
    private const double Faintest = 0.4;

    private const int FaintFrom = 15;

    /// <summary>No reader looks further than this; it bounds what one word can load in the largest guide.</summary>
    private const int MostPostings = 1500;

    private static readonly Field Empty = new([], [], []);

    private readonly Language frame;
    private readonly Concepts concepts;

    private Ranking(Language frame, Concepts concepts)
    {
        this.frame = frame;
        this.concepts = concepts;
    }

    /// <summary>The postings of each term, terms in ordinal order, documents by their number.</summary>
    public static SortedDictionary<string, ImmutableArray<Posting>> Of(ImmutableArray<SearchDocument> documents, Language frame, Concepts concepts) =>
        new Ranking(frame, concepts).Postings(documents);

    private SortedDictionary<string, ImmutableArray<Posting>> Postings(ImmutableArray<SearchDocument> documents)
    {
        var fields = Fields(documents);
        var average = fields.Length == 0 ? 1 : Math.Max(1, fields.Average(document => document.Body.Terms.Count));
        var found = new Dictionary<string, List<(int Document, Weight Weight)>>(StringComparer.Ordinal);
        var weights = new Dictionary<string, Weight>(StringComparer.Ordinal);
        for (var number = 0; number < fields.Length; number++)
        {
            Weigh(fields[number], average, weights);
            foreach (var (term, weight) in weights)
            {
                ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(found, term, out _);
                (list ??= []).Add((number, weight));
            }
        }

        var postings = new SortedDictionary<string, ImmutableArray<Posting>>(StringComparer.Ordinal);
        foreach (var (term, list) in found)
        {
            if (Score(list, documents) is { IsEmpty: false } scored)
            {
                postings[term] = scored;
            }
        }

        return postings;
    }

    private ImmutableArray<Posting> Score(List<(int Document, Weight Weight)> list, ImmutableArray<SearchDocument> documents)
    {
        var rarity = Math.Log(1 + ((documents.Length - list.Count + 0.5) / (list.Count + 0.5)));
        var isCommon = documents.Length >= CommonFrom && list.Count > documents.Length * CommonShare;
        var scored = new List<Posting>(isCommon ? 0 : list.Count);
        foreach (var (document, weight) in list)
        {
            if (!isCommon || weight.InHeading)
            {
                scored.Add(new(document, rarity * weight.Amount * (Saturation + 1) / (weight.Amount + Saturation) * Trust(documents[document], weight.InHeading)));
            }
        }

        var least = scored.Count < FaintFrom ? 0 : scored.Max(posting => posting.Score) * Faintest;
        scored.RemoveAll(posting => posting.Score < least);
        return scored.Count <= MostPostings
            ? [.. scored]
            : [.. scored.OrderByDescending(posting => posting.Score).ThenBy(posting => posting.Document).Take(MostPostings).OrderBy(posting => posting.Document)];
    }

    private double Trust(SearchDocument document, bool inHeading) =>
        (document.IsStandIn(frame) ? StandIn : 1)
        * (document.Kind != DocumentKind.Opening ? 1 : inHeading ? Opening : OpeningText)
        * (document.IsRoutine ? Routine : 1);

    /// <summary>All documents cut into words, on all cores, each with cutters of its own: most words of a document are known from the one before.</summary>
    private Cut[] Fields(ImmutableArray<SearchDocument> documents)
    {
        var cut = new Cut[documents.Length];
        Parallel.For(0, documents.Length, () => new Dictionary<string, WordCutter>(), (number, _, cutters) =>
        {
            var document = documents[number];
            if (!cutters.TryGetValue(document.Language.Tag, out var cutter))
            {
                cutters[document.Language.Tag] = cutter = new(WordRules.Of(frame), document.IsStandIn(frame) ? WordRules.Of(document.Language) : null);
            }

            cut[number] = Fields(document, cutter);
            return cutters;
        }, _ => { });
        return cut;
    }

    private Cut Fields(SearchDocument document, WordCutter cutter)
    {
        return new(
            document.Kind,
            Field(document.Title),
            Field(document.Kind == DocumentKind.Opening && document.Page.FrontMatter.ShortTitle != document.Title ? document.Page.FrontMatter.ShortTitle : ""),
            Field(document.Kind == DocumentKind.Section ? document.Page.FrontMatter.Title : ""),
            Field(document.Parent),
            [.. document.Asked.Select(Field)],
            Field(document.Text));

        Field Field(string text) =>
            text.Length == 0 ? Empty : new(cutter.Cut(text), concepts.IsEmpty ? [] : [.. concepts.In(cutter.CutAll(text))], cutter.Singles(text));
    }

    /// <summary>What each term weighs in one document; the same map serves one after the other.</summary>
    private static void Weigh(Cut document, double average, Dictionary<string, Weight> weights)
    {
        weights.Clear();
        var length = 1 - LengthWeight + (LengthWeight * document.Body.Terms.Count / average);
        var title = document.Kind == DocumentKind.Term ? InTermTitle : InTitle;
        Add(document.Body, 1 / length, false);
        Add(document.Title, title / Share(document.Title), true);
        Add(document.ShortTitle, title / Share(document.ShortTitle), true);
        foreach (var phrase in document.Asked)
        {
            Add(phrase, InAsked / Share(phrase), true);
        }

        Add(document.PageTitle, InPageTitle, false);
        Add(document.Parent, InParent, false);

        // A word is more of a short heading than of a long one.
        static double Share(Field field) => 0.7 + (0.1 * field.Terms.Count);

        void Add(Field field, double amount, bool inHeading)
        {
            AddAll(field.Terms, amount, inHeading);
            AddAll(field.Concepts, amount, inHeading);
            AddAll(field.Singles, amount * Single, inHeading);
        }

        void AddAll(List<string> terms, double amount, bool inHeading)
        {
            foreach (var term in terms)
            {
                ref var weight = ref CollectionsMarshal.GetValueRefOrAddDefault(weights, term, out _);
                weight = new(weight.Amount + amount, weight.InHeading || inHeading);
            }
        }
    }

    private sealed record Cut(DocumentKind Kind, Field Title, Field ShortTitle, Field PageTitle, Field Parent, ImmutableArray<Field> Asked, Field Body);

    private sealed record Field(List<string> Terms, List<string> Concepts, List<string> Singles);

    private readonly record struct Weight(double Amount, bool InHeading);
}

/// <summary>What a term adds to the score of a document.</summary>
internal readonly record struct Posting(int Document, double Score);
