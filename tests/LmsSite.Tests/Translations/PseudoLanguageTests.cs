using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using LmsSite.Tests.Translations.Drivers;

namespace LmsSite.Tests.Translations;

/// <summary>
/// Two languages that nobody speaks, made of the English texts: <c>en-XA</c> with accents and longer words, <c>ar-XB</c> written from the right.
/// A plain English word on their pages is one that came through no strings file: no translator could ever change it.
/// </summary>
public sealed partial class PseudoLanguageTests
{
    private const string Source = "> [!IMPORTANT]\n> - Look [@bee2020]\n\n## Begin {#begin}\n\n> [!CAUTION]\n> **Call**\n\n> [!WARNING]\n> Call\n\n> [!NOTE]\n> Tell\n\n> [!TIP]\n> Know\n\n## Charts {#charts}\n\n```icon-array\ntitle: Hives\nitems:\n  - {label: Alive, value: 3}\nsource: \"[@bee2020]\"\n```\n\n```bar-chart\ntitle: Honey\nunit: pots\nitems:\n  - {label: Good, value: 3}\n```\n\n```emergency-numbers\n```\n\n```organisations\nbees: They help.\n```\n\n## Gone {#gone}\n\nUntranslated.\n";

    [Theory]
    [InlineData("en-XA", "ltr")]
    [InlineData("ar-XB", "rtl")]
    public void Every_word_around_the_text_comes_from_the_strings(string language, string direction)
    {
        var page = Site(language, direction).Document($"{language}/stings.html");
        Assert.Equal((language, direction), (page.DocumentElement.GetAttribute("lang"), page.DocumentElement.GetAttribute("dir")));
        Assert.DoesNotContain(Words(page.DocumentElement, language), PlainWord().IsMatch);
    }

    [Theory]
    [InlineData("en-XA", "ltr")]
    [InlineData("ar-XB", "rtl")]
    public void So_do_the_notices_of_a_page_that_is_missing_or_behind(string language, string direction)
    {
        var site = Site(language, direction);
        var behind = site.With("en/stings.md", site.Files["en/stings.md"].Replace("title: Stings", "title: Bees").Replace("label: Good", "label: Better"));
        var notices = behind.Document($"{language}/stings.html").QuerySelectorAll(".notice").Concat(site.Document($"{language}/index.html").QuerySelectorAll(".notice")).ToList();
        Assert.Equal(4, notices.Count);
        Assert.All(notices, notice => Assert.DoesNotMatch(PlainWord(), notice.TextContent));
    }

    private static TranslatedSite Site(string language, string direction)
    {
        Func<string, string> change = direction == "rtl" ? Mirrored : Accented;
        var site = TranslatedSite.Empty with { Theme = LanguageTheme.Of().With(language, change) };
        return site.WithLanguages("{tag: en, name: English}", $"{{tag: {language}, name: {change("Pseudo")}, direction: {direction}}}")
            .With($"{language}/guide.yaml", $"name: {change("Bees")}\ndescription: {change("How to keep bees.")}\ndisclaimer: {change("No vet.")}\ngroups:\n  pages: {change("All pages")}\n")
            .With("organisations.yaml", "bees: {name: Bee Society, country: GB, languages: [en], phone: \"01 23\", url: \"https://bees.example/\", kind: crisis}\n")
            .With("emergency-numbers.yaml", "GB: {numbers: [\"999\"]}\n")
            .WithSource(Source)
            .With($"{language}/stings.md", InMarkdown(TranslatedSite.FrontMatter + Source[..Source.IndexOf("## Gone", StringComparison.Ordinal)], change))
            .WithAllAccepted(language);
    }

    /// <summary>The words that a reader sees or hears, but for those that say themselves that they are in another language, and names.</summary>
    private static IEnumerable<string> Words(IElement element, string language)
    {
        if (element.LocalName is "script" or "style" or "bdi" or "cite" || (element.GetAttribute("lang") ?? language) != language)
        {
            yield break;
        }

        foreach (var attribute in element.Attributes.Where(attribute => attribute.Name is "aria-label" or "alt" or "title" or "data-label"))
        {
            yield return attribute.Value;
        }

        foreach (var node in element.ChildNodes)
        {
            foreach (var words in node is IElement child ? Words(child, language) : node is IText text ? [text.Data] : [])
            {
                yield return words;
            }
        }
    }

    private static string Accented(string text) => Changed(text, word =>
    {
        var accented = new StringBuilder();
        foreach (var letter in word)
        {
            accented.Append(letter).Append('\u0301');
        }

        // Longer by half, as German and Russian are.
        return accented.Append('·', word.Length / 2).ToString().Normalize(NormalizationForm.FormC);
    });

    /// <summary>Arabic letters in the place of Latin ones: the whole is written from the right.</summary>
    private static string Mirrored(string text) => Changed(text, word => string.Concat(word.Select(letter => (char)(0x0627 + (char.ToLower(letter, CultureInfo.InvariantCulture) % 20)))));

    private static string Changed(string text, Func<string, string> change) => Word().Replace(text, match => match.Groups["word"].Success ? change(match.Value) : match.Value);

    /// <summary>Only what a translator would change: no keys, citations, addresses, ids or kinds of boxes.</summary>
    private static string InMarkdown(string markdown, Func<string, string> change) =>
        string.Join('\n', markdown.Split('\n').Select(line => Regex.Replace(line, @"^(?<key>(?:title|description|bees|unit): |\s*- \{label: )?(?<words>.*)$", match =>
            match.Groups["key"].Success && match.Groups["key"].Value.Contains("label", StringComparison.Ordinal)
                ? Regex.Replace(line, @"(?<=label: )\w+", word => change(word.Value))
                : Regex.IsMatch(line, @"^(?:---|needs-sources|written|```|items:|source:|> \[!)") ? line : match.Groups["key"].Value + Changed(match.Groups["words"].Value, change))));

    [GeneratedRegex(@"\[@[^\]]*\]|\{[^}]*\}|\]\([^)]*\)|(?<word>[A-Za-z]+)")]
    private static partial Regex Word();

    [GeneratedRegex("[A-Za-z]{3,}")]
    private static partial Regex PlainWord();
}
