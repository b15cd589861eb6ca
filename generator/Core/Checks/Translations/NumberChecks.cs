using LmsSite.Core.Diagnostics;

namespace LmsSite.Core.Checks.Translations;

/// <summary>Holds the numbers of a translated section against those of its source, in any order.</summary>
internal static class NumberChecks
{
    public static void Compare(List<FoundNumber> source, List<FoundNumber> translation, SourceSpan place, Faults faults)
    {
        if (AreSame(source, translation))
        {
            return;
        }

        var found = new bool[translation.Count];
        var missing = Enumerable.Range(0, source.Count).Where(number => !TryFind(source[number], translation, found)).ToArray();
        var extra = Enumerable.Range(0, translation.Count).Where(number => !found[number]).ToArray();

        // What is missing there and what stands here instead are told together: most often the one became the other.
        for (var index = 0; index < Math.Max(missing.Length, extra.Length); index++)
        {
            var there = index < missing.Length ? source[missing[index]] : default;
            var here = index < extra.Length ? translation[extra[index]] : default;
            faults.Add((index < missing.Length, index < extra.Length) switch
            {
                (true, true) => LanguageRules.NumbersDiffer.At(here.Place, $"\"{Shown(here)}\" stands here, but \"{Shown(there)}\" in the source at {there.Place}"),
                (true, false) => LanguageRules.NumbersDiffer.At(place, $"\"{Shown(there)}\" is missing here; it stands in the source at {there.Place}"),
                _ => LanguageRules.NumbersDiffer.At(here.Place, $"\"{Shown(here)}\" stands here, but not in the source"),
            });
        }
    }

    /// <summary>Finds the number among those that are not found yet; first one with the same unit, then one whose unit may be the same.</summary>
    private static bool TryFind(FoundNumber number, List<FoundNumber> among, bool[] found)
    {
        var like = -1;
        for (var index = 0; index < among.Count; index++)
        {
            var other = among[index];
            if (found[index] || other.Value != number.Value)
            {
                continue;
            }

            if (other.Unit == number.Unit)
            {
                return found[index] = true;
            }

            like = like < 0 && MayBe(number, other) ? index : like;
        }

        return like >= 0 && (found[like] = true);
    }

    /// <summary>True if even the order is the same, as in most sections.</summary>
    private static bool AreSame(List<FoundNumber> source, List<FoundNumber> translation)
    {
        var same = source.Count == translation.Count;
        for (var index = 0; same && index < source.Count; index++)
        {
            same = source[index].Value == translation[index].Value && source[index].Unit == translation[index].Unit;
        }

        return same;
    }

    /// <summary>A unit may be spelled in words that we do not know: then a word follows the number.</summary>
    private static bool MayBe(FoundNumber there, FoundNumber here) =>
        (there.Unit is null && there.BeforeWord) || (here.Unit is null && here.BeforeWord);

    private static string Shown(FoundNumber number) => number.Unit is { } unit ? $"{number.Written} ({unit.ToString().ToLowerInvariant()})" : number.Written;
}
