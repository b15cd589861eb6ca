using System.Collections.Immutable;
using LmsSite.Core.Content;
using LmsSite.Core.Languages;
using LmsSite.Core.Resolving;

namespace LmsSite.Core.Search;

/// <summary>The words of a section as a reader would read them out, stretch by stretch, with those that come from data: numbers, organisations, charts.</summary>
internal sealed class SectionWords(Guide guide)
{
    public ImmutableArray<ReadOnlyMemory<char>> Of(GuideSection section)
    {
        var texts = ImmutableArray.CreateBuilder<ReadOnlyMemory<char>>(section.Section.Prose.Length);
        foreach (var prose in section.Section.Prose)
        {
            if (prose.Kind != ProseKind.Definition)
            {
                Add(prose.Text);
            }
        }

        foreach (var node in section.Section.Body)
        {
            foreach (var words in OfData(node, section))
            {
                Add(words.AsMemory());
            }
        }

        return texts.DrainToImmutable();

        void Add(ReadOnlyMemory<char> words)
        {
            if (words.Length > 0)
            {
                texts.Add(words);
            }
        }
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
}
