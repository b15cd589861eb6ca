using System.Collections.Immutable;
using LmsSite.Core.Languages;
using LmsSite.Core.Search.Words;

namespace LmsSite.Core.Search;

/// <summary>
/// BM25 over weighted fields (BM25F), worked out to the end: a posting carries all that a term adds to a document's score, so that the
/// reader's script only adds up. See Robertson and Zaragoza, The Probabilistic Relevance Framework (2009).
/// </summary>
internal sealed class Ranking
{
    private const double Saturation = 1.2;

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

    /// <summary>By the number of a document: how far a word of its text, and one of its headings, is to be trusted.</summary>
    private readonly ImmutableArray<(double Text, double Heading)> trust;

    private Ranking(ImmutableArray<SearchDocument> documents, Language frame) =>
        trust = [.. documents.Select(document => (Trust(document, frame, OpeningText), Trust(document, frame, Opening)))];

    /// <summary>The postings of each term that has any, terms in ordinal order.</summary>
    /// <param name="documents">What can be found.</param>
    /// <param name="frame">The language in which is asked.</param>
    /// <param name="concepts">Its synonyms.</param>
    /// <param name="isAlone">True if no other language is read at the same time. No output depends on it.</param>
    public static ImmutableArray<RankedTerm> Of(ImmutableArray<SearchDocument> documents, Language frame, Concepts concepts, bool isAlone)
    {
        var weights = new Weights(Read(documents, frame, concepts, isAlone));
        var ranking = new Ranking(documents, frame);
        var ranked = ImmutableArray.CreateBuilder<RankedTerm>(weights.Terms.Length);
        var postings = new List<Posting>();
        var writer = new PostingWriter();
        foreach (var (term, number) in weights.Terms)
        {
            ranking.Score(weights[number], postings);
            if (postings.Count > 0)
            {
                ranked.Add(writer.Write(term, postings));
            }
        }

        return ranked.ToImmutable();
    }

    /// <summary>
    /// All documents cut into words. Most words of a document are known to its reader from the one before, and each further reader has to
    /// meet them anew: they help only where no other language keeps the cores busy.
    /// </summary>
    private static FieldDocument[] Read(ImmutableArray<SearchDocument> documents, Language frame, Concepts concepts, bool isAlone)
    {
        var read = new FieldDocument[documents.Length];
        Parallel.For(0, documents.Length, new ParallelOptions { MaxDegreeOfParallelism = isAlone ? -1 : 1 }, () => new Dictionary<string, FieldReader>(StringComparer.Ordinal), (number, _, own) =>
        {
            var document = documents[number];
            if (!own.TryGetValue(document.Language.Tag, out var reader))
            {
                own[document.Language.Tag] = reader = new(WordRules.Of(frame), document.IsStandIn(frame) ? WordRules.Of(document.Language) : null, concepts);
            }

            read[number] = reader.Read(document);
            return own;
        }, _ => { });
        return read;
    }

    private static double Trust(SearchDocument document, Language frame, double opening) =>
        (document.IsStandIn(frame) ? StandIn : 1)
        * (document.Kind == DocumentKind.Opening ? opening : 1)
        * (document.IsRoutine ? Routine : 1);

    private void Score(ReadOnlySpan<Weight> weights, List<Posting> scored)
    {
        scored.Clear();
        var rarity = Math.Log(1 + ((trust.Length - weights.Length + 0.5) / (weights.Length + 0.5)));
        var isCommon = trust.Length >= CommonFrom && weights.Length > trust.Length * CommonShare;
        var most = 0.0;
        foreach (ref readonly var weight in weights)
        {
            if (!isCommon || weight.InHeading)
            {
                var (text, heading) = trust[weight.Document];
                var score = rarity * weight.Amount * (Saturation + 1) / (weight.Amount + Saturation) * (weight.InHeading ? heading : text);
                most = Math.Max(most, score);
                scored.Add(new(weight.Document, score));
            }
        }

        if (scored.Count >= FaintFrom)
        {
            DropFaint(scored, most * Faintest);
        }
    }

    private static void DropFaint(List<Posting> scored, double least)
    {
        scored.RemoveAll(posting => posting.Score < least);
        if (scored.Count > MostPostings)
        {
            scored.Sort((one, other) => other.Score != one.Score ? other.Score.CompareTo(one.Score) : one.Document.CompareTo(other.Document));
            scored.RemoveRange(MostPostings, scored.Count - MostPostings);
            scored.Sort((one, other) => one.Document.CompareTo(other.Document));
        }
    }
}

/// <summary>What a term adds to the score of a document.</summary>
internal readonly record struct Posting(int Document, double Score);
