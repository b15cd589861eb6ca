using System.Text;
using LmsSite.Core.Content;
using LmsSite.Core.Languages;
using LmsSite.Core.Resolving;

namespace LmsSite.Core.Search;

/// <summary>The words of a section as a reader would read them out, with those that come from data: numbers, organisations, charts.</summary>
internal sealed class SectionWords(Guide guide)
{
    public string Of(GuideSection section)
    {
        var text = new StringBuilder();
        foreach (var prose in section.Section.Prose.Where(prose => prose.Kind != ProseKind.Definition))
        {
            Add(text, prose.Text);
        }

        foreach (var words in section.Section.Body.SelectMany(node => OfData(node, section)))
        {
            Add(text, words);
        }

        return text.ToString();
    }

    private IEnumerable<string> OfData(Node node, GuideSection section) => node switch
    {
        Callout callout => callout.Body.SelectMany(inner => OfData(inner, section)),
        IconArray chart => [chart.Title],
        BarChart chart => [chart.Title],
        OrganisationList list => list.Items.Select(item => $"{guide.Organisation(item.Id)?.Name}: {item.Description}"),
        EmergencyNumbers => [.. Headings(section), .. guide.Contacts.Emergency.Select(number => $"{CountryName(number.Country, section)} {string.Join(' ', number.Numbers)}")],
        _ => [],
    };

    /// <summary>What stands over the table of numbers.</summary>
    private IEnumerable<string> Headings(GuideSection section) =>
        [Strings(section)[Text.EmergencyNumber], Strings(section)[Text.Telephone], Strings(section)[Text.HelpLines]];

    private string CountryName(string code, GuideSection section) => Strings(section).CountryName(code);

    private Strings Strings(GuideSection section) => guide.Languages.First(language => language.Language == section.Language).Strings;

    /// <summary>Parts that do not end a sentence, such as items of a list, are kept apart by a dot.</summary>
    private static void Add(StringBuilder text, string words)
    {
        if (words.Length == 0)
        {
            return;
        }

        if (text.Length > 0)
        {
            text.Append(".!?:;…。！？：；؟؛".Contains(text[^1], StringComparison.Ordinal) ? " " : " · ");
        }

        text.Append(words);
    }
}
