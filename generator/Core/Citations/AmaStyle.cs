using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace LmsSite.Core.Citations;

/// <summary>
/// Formats references in the style of the American Medical Association (AMA Manual of Style, 11th edition):
/// up to six authors, else three and "et al"; journal in italics; year;volume(issue):pages; DOI.
/// </summary>
public static class AmaStyle
{
    private const int AllAuthorsUpTo = 6;
    private const int AuthorsWhenMore = 3;

    /// <summary>The reference as runs of text. Links say where they lead: the DOI, the PubMed number, the site.</summary>
    /// <param name="reference">What to format.</param>
    /// <param name="accessed">Makes the words for the day on which a web page was read, such as "Accessed 3 May 2026".</param>
    public static ImmutableArray<ReferenceRun> Format(Reference reference, Func<DateOnly, string> accessed)
    {
        var runs = ImmutableArray.CreateBuilder<ReferenceRun>();
        var authors = Authors(reference);
        Add(authors.Length == 0 ? "" : Sentence(authors) + " ");
        switch (reference.Type)
        {
            case "article-journal" or "article-magazine" or "article-newspaper" or "paper-conference" when reference.Container is not null:
                Add(Sentence(reference.Title) + " ");
                runs.Add(new(reference.Container, Italic: true));
                Add($". {Issue(reference)}");
                break;
            case "book" or "report":
                runs.Add(new(reference.Title, Italic: true));
                Add(Imprint(reference));
                break;
            case "chapter" when reference.Container is not null:
                Add(Sentence(reference.Title) + " In: ");
                runs.Add(new(reference.Container, Italic: true));
                Add(Imprint(reference));
                break;
            default:
                Add(Sentence(reference.Title) + (reference.Container is { } site ? $" {Sentence(site)}" : "") + (reference.Issued is { } issued ? $" {issued.Year}." : ""));
                break;
        }

        if (reference.Doi is { } doi)
        {
            Add(" ");
            runs.Add(new($"doi:{doi}", Href: $"https://doi.org/{Uri.EscapeDataString(doi).Replace("%2F", "/", StringComparison.Ordinal)}"));
            Add(".");
        }

        if (reference.Pmid is { } pmid)
        {
            Add(" ");
            runs.Add(new($"PubMed {pmid}", Href: $"https://pubmed.ncbi.nlm.nih.gov/{pmid}/"));
            Add(".");
        }

        if (reference is { Doi: null, Pmid: null, Url: { } url })
        {
            if (reference.Accessed is { Month: { } month, Day: { } day } read)
            {
                Add($" {Sentence(accessed(new(read.Year, month, day)))}");
            }

            Add(" ");
            runs.Add(new(Host(url), Href: url));
            Add(".");
        }

        return runs.ToImmutable();

        void Add(string text)
        {
            if (text.Length > 0)
            {
                runs.Add(new(text));
            }
        }
    }

    private static string Authors(Reference reference)
    {
        var all = reference.Authors;
        var more = reference.MoreAuthors || all.Length > AllAuthorsUpTo;
        var shown = all.Length > AllAuthorsUpTo ? all.Take(AuthorsWhenMore) : all;
        return string.Join(", ", shown.Select(Name)) + (more && all.Length > 0 ? ", et al" : "");
    }

    private static string Name(Author author) => author.Given is null ? author.Family : $"{author.Family} {Initials(author.Given)}";

    private static string Initials(string given)
    {
        var initials = new StringBuilder();
        foreach (var part in given.Split([' ', '-', '.', '‐'], StringSplitOptions.RemoveEmptyEntries))
        {
            initials.Append(part.All(char.IsUpper) && part.Length <= 3 ? part : char.ToUpper(part[0], CultureInfo.InvariantCulture).ToString());
        }

        return initials.ToString();
    }

    private static string Issue(Reference reference)
    {
        var issue = new StringBuilder();
        issue.Append(reference.Issued?.Year.ToString(CultureInfo.InvariantCulture) ?? "");
        if (reference.Volume is not null)
        {
            issue.Append(issue.Length > 0 ? ";" : "").Append(reference.Volume);
        }

        if (reference.Issue is not null)
        {
            issue.Append('(').Append(reference.Issue).Append(')');
        }

        if (reference.Pages is not null)
        {
            issue.Append(':').Append(reference.Pages.Replace('–', '-'));
        }

        return issue.Length == 0 ? "" : Sentence(issue.ToString());
    }

    private static string Imprint(Reference reference)
    {
        var parts = new[] { reference.Publisher, reference.Issued?.Year.ToString(CultureInfo.InvariantCulture) }.OfType<string>().ToList();
        return parts.Count == 0 ? "." : $". {string.Join("; ", parts)}.";
    }

    private static string Sentence(string text) => text.Length > 0 && text[^1] is '.' or '?' or '!' ? text : text + ".";

    private static string Host(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) ? address.Host.StartsWith("www.", StringComparison.Ordinal) ? address.Host[4..] : address.Host : url;
}
