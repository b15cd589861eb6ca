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
    private static readonly UnicodeCategory[] Signs = [UnicodeCategory.OtherSymbol, UnicodeCategory.MathSymbol, UnicodeCategory.Surrogate];

    /// <summary>From here on in Unicode stand the scripts of East Asia.</summary>
    private const char FirstUnspaced = '\u2E80';

    public static IEnumerable<Diagnostic> Check(Guide guide) =>
        from language in guide.Languages
        from page in language.Pages
        from section in page.Sections
        where section.Language == language.Language
        from fault in Links(section, language.Strings.Empty).Concat(Pictures(section, language.Strings.Empty)).Concat(Alone(section))
        select fault;

    private static IEnumerable<Diagnostic> Links(GuideSection section, EmptyWords empty)
    {
        var body = section.Section.Nodes.Concat(section.Section.Heading.SelectMany(node => node.WithInner));
        foreach (var link in body.OfType<Link>())
        {
            var words = WordsOf(link);
            var place = section.Section.Links[link.Index].Place;
            if (Address().IsMatch(words))
            {
                yield return PageRules.VagueLink.At(place, $"the words of this link are an address: \"{WritingChecks.Short(words)}\"");
            }
            else if (IsAny(words.Trim('.', '…', '>', '»', '←', '→', ' '), empty.Links))
            {
                yield return PageRules.VagueLink.At(place, $"\"{words}\" does not tell where the link leads");
            }
        }
    }

    private static IEnumerable<Diagnostic> Pictures(GuideSection section, EmptyWords empty)
    {
        foreach (var image in section.Section.Nodes.OfType<Image>())
        {
            var source = section.Section.Links[image.Index];
            if (FileName().IsMatch(image.Alternative) || source.Destination.EndsWith("/" + image.Alternative, StringComparison.OrdinalIgnoreCase))
            {
                yield return PageRules.EmptyAlternative.At(source.Place, $"\"{image.Alternative}\" is the name of a file");
            }
            else if (empty.Pictures.FirstOrDefault(words => Begins(image.Alternative, words)) is { } words)
            {
                yield return PageRules.EmptyAlternative.At(source.Place, $"the text alternative begins with \"{words}\": \"{WritingChecks.Short(image.Alternative)}\"");
            }
        }
    }

    private static IEnumerable<Diagnostic> Alone(GuideSection section) =>
        section.Section.Prose.Select(prose => (prose.Text, prose.Place)).Append((Text: section.Section.Title, section.Section.Place))
            .Where(heard => heard.Text.Any(sign => Signs.Contains(char.GetUnicodeCategory(sign))) && !heard.Text.Any(char.IsLetterOrDigit))
            .Select(heard => PageRules.SignAlone.At(heard.Place, $"\"{heard.Text}\" stands without a word"));

    private static string WordsOf(Link link) =>
        WebUtility.HtmlDecode(Tag().Replace(string.Concat(link.Words.SelectMany(node => node.WithInner).OfType<Html>().Select(html => html.Markup)), "")).Trim();

    private static bool IsAny(string words, IEnumerable<string> list) => list.Any(entry => string.Equals(entry, words, StringComparison.OrdinalIgnoreCase));

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
