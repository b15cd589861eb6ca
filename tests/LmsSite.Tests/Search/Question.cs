using System.Text.RegularExpressions;
using LmsSite.Tests.Drivers;

namespace LmsSite.Tests.Search;

/// <summary>What a patient types, and the sections that answer it.</summary>
internal sealed partial record Question(string Ask, IReadOnlyList<string> Find)
{
    /// <summary>The questions by which the search was made, and those that were kept apart to measure it: one on each line of a language's file.</summary>
    public static IReadOnlyList<Question> In(string language, string folder = "Questions") =>
        [.. File.ReadLines(Repository.Tests("Search", folder, $"{language}.yaml")).Select(line => Line().Match(line)).Where(match => match.Success)
            .Select(match => new Question(match.Groups["ask"].Value, match.Groups["find"].Value.Split(',', StringSplitOptions.TrimEntries)))];

    /// <summary>The place of the first right answer, from 1; 0 if there is none.</summary>
    public int PlaceIn(IEnumerable<string> places) => 1 + places.ToList().FindIndex(place => Find.Contains(place));

    [GeneratedRegex("""^- \{ask: "(?<ask>.*)", find: \[(?<find>.*)\]\}$""")]
    private static partial Regex Line();
}
