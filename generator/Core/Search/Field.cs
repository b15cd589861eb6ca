using System.Collections.Immutable;
using LmsSite.Core.Search.Words;

namespace LmsSite.Core.Search;

/// <summary>A stretch of a document as numbers of terms, and what one occurrence of a term in it weighs.</summary>
/// <param name="Length">How many words it has that say something.</param>
/// <param name="Terms">Its terms and those of synonyms, once for each time.</param>
/// <param name="Singles">Its single characters of scripts without spaces.</param>
/// <param name="Amount">What a term weighs; what a single character weighs is less.</param>
/// <param name="InHeading">True where the words name the subject.</param>
internal sealed record Field(int Length, int[] Terms, int[] Singles, double Amount, bool InHeading);

/// <summary>All fields of a document; the first is its running text.</summary>
internal sealed record FieldDocument(ImmutableArray<Field> Fields, WordTable Terms)
{
    public Field Body => Fields[0];
}

/// <summary>Reads documents as fields. Keeps what it knows from one to the next, and is not safe to share between threads.</summary>
internal sealed class FieldReader(WordRules rules, WordRules? own, Concepts concepts)
{
    /// <summary>How much a word in a heading counts against one in the text.</summary>
    private const double InTitle = 5;
    private const double InTermTitle = 6;
    private const double InPageTitle = 2;
    private const double InParent = 1.5;
    private const double InAsked = 4;

    private readonly WordCutter cutter = concepts.Cutter(rules, own);
    private readonly List<Word> words = [];
    private readonly List<int> terms = [];
    private readonly List<int> singles = [];

    public FieldDocument Read(SearchDocument document)
    {
        var matter = document.Page.FrontMatter;
        var title = document.Kind == DocumentKind.Term ? InTermTitle : InTitle;
        var fields = ImmutableArray.CreateBuilder<Field>();
        fields.Add(Of(document.Texts.AsSpan(), 1));
        Add(document.Title, title, true);
        Add(document.Kind == DocumentKind.Opening && matter.ShortTitle != document.Title ? matter.ShortTitle : "", title, true);
        foreach (var phrase in document.Asked)
        {
            Add(phrase, InAsked, true);
        }

        Add(document.Kind == DocumentKind.Section ? matter.Title : "", InPageTitle, false);
        Add(document.Parent, InParent, false);
        return new(fields.ToImmutable(), cutter.Terms);

        void Add(string text, double amount, bool inHeading)
        {
            if (text.Length > 0)
            {
                fields.Add(Of([text.AsMemory()], amount, inHeading));
            }
        }
    }

    private Field Of(ReadOnlySpan<ReadOnlyMemory<char>> texts, double amount, bool inHeading = false)
    {
        words.Clear();
        terms.Clear();
        singles.Clear();
        foreach (var text in texts)
        {
            cutter.Read(text.Span, words, singles);
        }

        foreach (var word in words)
        {
            if (word.Tells)
            {
                terms.Add(word.Term);
            }
        }

        var length = terms.Count;
        concepts.In(words, terms);
        return new(length, [.. terms], [.. singles], inHeading ? amount / Share(length) : amount, inHeading);
    }

    /// <summary>A word is more of a short heading than of a long one.</summary>
    private static double Share(int length) => 0.7 + (0.1 * length);
}
