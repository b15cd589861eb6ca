using System.Collections.Immutable;
using LmsSite.Core.Resolving;

namespace LmsSite.Core.Editions;

/// <summary>
/// Numbers the cited works of a language from its first page to its last: on the site each page has its own list, but in one file or book the
/// same work would stand there many times.
/// </summary>
/// <param name="Pages">The pages in reading order, with the new numbers.</param>
/// <param name="Sources">Every work of the guide by its number: those that are cited in order of first use, then the rest.</param>
internal sealed record SourcesThroughout(ImmutableArray<GuidePage> Pages, ImmutableArray<CitedReference> Sources)
{
    public static SourcesThroughout Of(GuideLanguage frame, Guide guide)
    {
        var numbers = new Dictionary<string, int>();
        var uses = new List<int>();
        var pages = ImmutableArray.CreateBuilder<GuidePage>(frame.Pages.Length);
        foreach (var page in frame.Pages)
        {
            var own = page.Sources.ToDictionary(source => source.Number, source => source.Reference.Id);
            pages.Add(page with { Sections = [.. page.Sections.Select(section => Renumbered(section, item => Numbered(own[item.Number], item)))] });
        }

        var rest = guide.Bibliography.References.Where(reference => !numbers.ContainsKey(reference.Id));
        return new(pages.ToImmutable(),
        [
            .. numbers.Select(number => new CitedReference(number.Value, guide.Bibliography.Find(number.Key)!, uses[number.Value - 1])).OrderBy(source => source.Number),
            .. rest.Select((reference, index) => new CitedReference(numbers.Count + index + 1, reference, 0)),
        ]);

        NumberedItem Numbered(string key, NumberedItem item)
        {
            if (!numbers.TryGetValue(key, out var number))
            {
                uses.Add(0);
                number = numbers[key] = uses.Count;
            }

            return item with { Number = number, Use = ++uses[number - 1] };
        }
    }

    private static GuideSection Renumbered(GuideSection section, Func<NumberedItem, NumberedItem> number) => section with
    {
        Citations = [.. section.Citations.Select(citation => Renumbered(citation, number))],
        ContactCitations = [.. section.ContactCitations.Select(citation => citation is null ? null : Renumbered(citation, number))],
    };

    private static NumberedCitation Renumbered(NumberedCitation citation, Func<NumberedItem, NumberedItem> number) => new([.. citation.Items.Select(number)]);
}
