using System.Collections.Frozen;

namespace LmsSite.Core.Languages;

/// <summary>A text that shows how many there are: one form for each category of numbers that its language has.</summary>
internal sealed record CountedText(PluralRule Rule, FrozenDictionary<PluralCategory, string> Forms)
{
    /// <summary>The texts that show a number of things.</summary>
    public static readonly FrozenSet<Text> All = new[] { Text.Sources }.ToFrozenSet();

    /// <summary>The form that fits all numbers of which the language says nothing special.</summary>
    public string Usual => Forms[PluralCategory.Other];

    public string For(int number) => Forms.GetValueOrDefault(Rule.CategoryOf(number), Usual);
}
