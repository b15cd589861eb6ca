using CsCheck;
using LmsSite.Core.Diagnostics;

namespace LmsSite.Tests.Properties;

/// <summary>What may have been meant.</summary>
public sealed class SuggestionProperties
{
    private static readonly Gen<string> Name = Gen.Char["abcdefghi-"].Array[1, 20].Select(letters => new string(letters));

    [Fact]
    public void The_same_name_in_other_letter_case_and_with_other_hyphens_is_always_found_first() => Gen.Select(Name, Name.Array[0, 10]).Sample((name, others) =>
        Assert.Equal(name, Suggestion.For(name.ToUpperInvariant().Replace('-', '_'), [.. others.Where(other => other != name), name]).First()));

    [Fact]
    public void Two_names_with_some_letters_changed_suggest_each_other_or_neither_does() => Gen.Select(Name, Gen.Int[0, 19].Array[0, 6]).Sample((name, changed) =>
    {
        var other = new string([.. name.Select((letter, index) => changed.Contains(index) ? 'z' : letter)]);
        Assert.Equal(Suggestion.For(name, [other]).Any(), Suggestion.For(other, [name]).Any());
    });

    [Fact]
    public void At_most_three_names_are_suggested() => Gen.Select(Name, Name.Array[0, 50]).Sample((name, others) =>
        Assert.True(Suggestion.For(name, others).Count() <= 3));

    [Fact]
    public void Names_without_end_are_compared_without_an_exception() => Gen.Select(Gen.Int[0, 5_000], Gen.Int[0, 5_000]).Sample((long1, long2) =>
        Assert.NotNull(Suggestion.For(new string('a', long1), [new string('a', long2)]).ToList()), iter: 100);

    [Theory]
    [InlineData("symtoms", "symptoms")]
    [InlineData("Get_Help_Now", "get-help-now")]
    [InlineData("chemoterapy", "chemotherapy")]
    [InlineData("idnex", "index")]
    public void A_slip_of_the_keyboard_is_forgiven(string typed, string meant) =>
        Assert.Equal(meant, Suggestion.For(typed, ["index", "glossary", "symptoms", "get-help-now", "chemotherapy"]).First());
}
