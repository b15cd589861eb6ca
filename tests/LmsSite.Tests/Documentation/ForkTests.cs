using System.Text.RegularExpressions;
using LmsSite.Tests.Drivers;
using LmsSite.Tests.Translations.Drivers;

namespace LmsSite.Tests.Documentation;

/// <summary>
/// Does what the documentation's page on forking says, in its order and with its words: every file that it shows is written, every command that it
/// shows is run.
/// </summary>
public sealed partial class ForkTests
{
    [Fact]
    public void Ten_steps_make_a_guide_about_another_condition_in_two_languages()
    {
        using var desk = new Desk([]);
        var steps = Step().Matches(Repository.Text("docs/guide/en/fork.md").ReplaceLineEndings("\n"));
        Assert.Equal(Enumerable.Range(1, 10), steps.Select(step => int.Parse(step.Groups["number"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture)));
        foreach (Match step in steps)
        {
            foreach (Match shown in Shown().Matches(step.Groups["text"].Value))
            {
                var text = shown.Groups["text"].Value;
                if (shown.Groups["path"] is { Success: true, Value: var path })
                {
                    desk.Write(path, text);
                    continue;
                }

                foreach (var command in text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
                {
                    var arguments = Word().Matches(command[(command.IndexOf(" -- ", StringComparison.Ordinal) + " -- ".Length)..]).Select(word => word.Value.Trim('"'));
                    var ran = desk.Run("dotnet", [Path.Combine(AppContext.BaseDirectory, "lmssite.dll"), .. arguments]).Succeeds();
                    Assert.True(ran.Errors.Length == 0, $"{command}\n{ran.Errors}");
                }
            }
        }

        foreach (var file in new[] { "en/index", "en/stings", "en/get-help-now", "es/index", "es/stings", "es/get-help-now" })
        {
            Assert.True(File.Exists(desk.At($"output/{file}.html")), file);
        }

        Assert.Contains("Guía de la alergia a las abejas", desk.Read("output/es/index.html"), StringComparison.Ordinal);
    }

    [GeneratedRegex(@"^## (?<number>\d+)\. [^\n]*\n(?<text>.*?)(?=^## \d|\z)", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Step();

    [GeneratedRegex("\"[^\"]*\"|[^ ]+")]
    private static partial Regex Word();

    /// <summary>A file (<c>`input/…`:</c> and a fence) or commands (a fence whose first line begins with dotnet).</summary>
    [GeneratedRegex(@"(?:^`(?<path>input/[^`]+)`:\n\n)(?<fence>`{3,})\n(?<text>.*?\n)\k<fence>$|^```\n(?<text>(?:dotnet [^\n]*\n)+)```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Shown();
}
