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
            faults.Add((index < missing.Count, index < extra.Count) switch
            {
                (true, true) => LanguageRules.NumbersDiffer.At(extra[index].Place, $"\"{Shown(extra[index])}\" stands here, but \"{Shown(missing[index])}\" in the source at {missing[index].Place}"),
                (true, false) => LanguageRules.NumbersDiffer.At(place, $"\"{Shown(missing[index])}\" is missing here; it stands in the source at {missing[index].Place}"),
                _ => LanguageRules.NumbersDiffer.At(extra[index].Place, $"\"{Shown(extra[index])}\" stands here, but not in the source"),
            });
        }
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
