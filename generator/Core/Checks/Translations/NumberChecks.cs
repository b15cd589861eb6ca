using LmsSite.Core.Diagnostics;

namespace LmsSite.Core.Checks.Translations;

/// <summary>Holds the numbers of a translated section against those of its source, in any order.</summary>
internal static class NumberChecks
{
    public static IEnumerable<Diagnostic> Compare(IEnumerable<FoundNumber> source, IEnumerable<FoundNumber> translation, SourceSpan place)
    {
        var missing = new List<FoundNumber>();
        var extra = translation.ToList();
        foreach (var number in source)
        {
            var same = extra.FindIndex(other => other.Value == number.Value && other.Unit == number.Unit);
            same = same >= 0 ? same : extra.FindIndex(other => other.Value == number.Value && MayBe(number, other));
            if (same < 0)
            {
                missing.Add(number);
            }
            else
            {
                extra.RemoveAt(same);
            }
        }

        // What is missing there and what stands here instead are told together: most often the one became the other.
        for (var index = 0; index < Math.Max(missing.Count, extra.Count); index++)
        {
            yield return (missing.ElementAtOrDefault(index), extra.ElementAtOrDefault(index)) switch
            {
                ({ } there, { } here) => LanguageRules.NumbersDiffer.At(here.Place, $"\"{Shown(here)}\" stands here, but \"{Shown(there)}\" in the source at {there.Place}"),
                ({ } there, null) => LanguageRules.NumbersDiffer.At(place, $"\"{Shown(there)}\" is missing here; it stands in the source at {there.Place}"),
                (null, { } here) => LanguageRules.NumbersDiffer.At(here.Place, $"\"{Shown(here)}\" stands here, but not in the source"),
                _ => throw new System.Diagnostics.UnreachableException(),
            };
        }
    }

    /// <summary>A unit may be spelled in words that we do not know: then a word follows the number.</summary>
    private static bool MayBe(FoundNumber there, FoundNumber here) =>
        (there.Unit is null && there.BeforeWord) || (here.Unit is null && here.BeforeWord);

    private static string Shown(FoundNumber number) => number.Unit is { } unit ? $"{number.Written} ({unit.ToString().ToLowerInvariant()})" : number.Written;
}
