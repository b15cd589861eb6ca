using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using LmsSite.Core.Content;
using LmsSite.Core.Diagnostics;
using LmsSite.Core.Languages;
using LmsSite.Core.Resolving;

namespace LmsSite.Core.Checks;

/// <summary>What a listener would hear without its surroundings: the words of links, text alternatives, signs. In every language; a section that stands
/// in for a missing translation is judged where it was written.</summary>
public static partial class HeardWords
{
    /// <summary>What may stand around the words of a link and says nothing more than they do.</summary>
    private const string Ornaments = ".…>»←→ ";

    /// <summary>From here on in Unicode stand the scripts of East Asia.</summary>
    private const char FirstUnspaced = '\u2E80';

    public static IEnumerable<Diagnostic> Check(Guide guide) => guide.Languages.SelectMany(language => EachPage.Of(language.Pages, (page, faults) =>
    {
        foreach (var section in page.Sections.Where(section => section.Language == language.Language))
        {
            var nodes = section.Section.Nodes;
            Links(section, nodes, language.Strings.Empty, faults);
            Links(section, Node.WithInner(section.Section.Heading), language.Strings.Empty, faults);
            Pictures(section, nodes, language.Strings.Empty, faults);
            Alone(section, faults);
        }
    }));

    private static void Links(GuideSection section, ImmutableArray<Node> nodes, EmptyWords empty, Faults faults)
    {
        foreach (var node in nodes)
        {
            if (node is not Link link)
            {
                continue;
            }

            var words = WordsOf(link);
            var place = section.Section.Links[link.Index].Place;
            if (Address().IsMatch(words))
            {
                faults.Add(PageRules.VagueLink.At(place, $"the words of this link are an address: \"{WritingChecks.Short(words)}\""));
            }
            else if (IsAny(words.AsSpan().Trim(Ornaments), empty.Links))
            {
                faults.Add(PageRules.VagueLink.At(place, $"\"{words}\" does not tell where the link leads"));
            }
        }
    }

    private static void Pictures(GuideSection section, ImmutableArray<Node> nodes, EmptyWords empty, Faults faults)
    {
        foreach (var node in nodes)
        {
            if (node is not Image image)
            {
                continue;
            }

            var source = section.Section.Links[image.Index];
            if (FileName().IsMatch(image.Alternative) || source.Destination.EndsWith("/" + image.Alternative, StringComparison.OrdinalIgnoreCase))
            {
                faults.Add(PageRules.EmptyAlternative.At(source.Place, $"\"{image.Alternative}\" is the name of a file"));
            }
            else if (empty.Pictures.FirstOrDefault(words => Begins(image.Alternative, words)) is { } words)
            {
                faults.Add(PageRules.EmptyAlternative.At(source.Place, $"the text alternative begins with \"{words}\": \"{WritingChecks.Short(image.Alternative)}\""));
            }
        }
    }

    private static void Alone(GuideSection section, Faults faults)
    {
        foreach (var prose in section.Section.Prose)
        {
            Alone(prose.Text.Span, prose.Place, faults);
        }

        Alone(section.Section.Title, section.Section.Place, faults);
    }

    private static void Alone(ReadOnlySpan<char> heard, SourceSpan place, Faults faults)
    {
        var hasSign = false;
        foreach (var sign in heard)
        {
            // Nearly every text ends the search with its first letter.
            if (char.IsLetterOrDigit(sign))
            {
                return;
            }

            hasSign |= char.GetUnicodeCategory(sign) is UnicodeCategory.OtherSymbol or UnicodeCategory.MathSymbol or UnicodeCategory.Surrogate;
        }

        if (hasSign)
        {
            faults.Add(PageRules.SignAlone.At(place, $"\"{heard}\" stands without a word"));
        }
    }

    private static string WordsOf(Link link)
    {
        var markup = link.Words is [Html only] ? only.Markup : string.Concat(Node.WithInner(link.Words).OfType<Html>().Select(html => html.Markup));
        return WebUtility.HtmlDecode(Tag().Replace(markup, "")).Trim();
    }

    private static bool IsAny(ReadOnlySpan<char> words, ImmutableArray<string> list)
    {
        foreach (var entry in list)
        {
            if (words.Equals(entry, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True if the text begins with these words, and not with a longer one. Where words are not parted by spaces, any beginning counts.</summary>
    private static bool Begins(string text, string words) =>
        text.StartsWith(words, StringComparison.OrdinalIgnoreCase)
        && (text.Length == words.Length || !char.IsLetterOrDigit(text[words.Length]) || words[^1] >= FirstUnspaced);

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"^\s*(https?:|www\.)\S*\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Address();

    [GeneratedRegex(@"^\S+\.(svg|png|jpe?g|gif|webp|avif)$|^(img|dsc|image|figure)[ _-]?\d+$", RegexOptions.IgnoreCase)]
    private static partial Regex FileName();
}
