using System.Globalization;
using System.Text;
using LmsSite.Core.Diagnostics;

namespace LmsSite.Core.Messages;

/// <summary>All that is to be said of a rule: what, why, how to mend it, and an example. The same for the terminal and for the documentation.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Example">Its example.</param>
public sealed record Explanation(DiagnosticRule Rule, RuleExample Example)
{
    private string Level => Rule.Severity == Severity.Error ? "An error: nothing is published until it is mended." : "A warning: the site is built.";

    /// <summary>For a terminal.</summary>
    public IEnumerable<MessageLine> Lines() =>
    [
        new(new($"{Rule.Code}: ", Rule.Severity == Severity.Error ? Tone.Error : Tone.Warning), new(Rule.Title, Tone.Strong)),
        Plain($"  {Level}"),
        .. Part("Why it matters", [Plain($"  {Rule.Why}")]),
        .. Part("How to mend it", [Plain($"  {Rule.Fix}")]),
        .. Part("An example", Example.Told.Select(line => Plain($"  {line}"))),
        .. Example.Mended.SelectMany(change => Part($"Mended in {change.Path}", change.Lines.Select(line => new MessageLine(new MessageRun($"  {line}", ToneOf(line)))))),
    ];

    /// <summary>As a section of a page, with the code in small letters as its id.</summary>
    public string Markdown()
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"## {Rule.Code}: {Escaped(Rule.Title)} {{#{Rule.Code.ToLowerInvariant()}}}\n\n");
        text.Append(CultureInfo.InvariantCulture, $"{Level}\n\n**Why it matters:** {Escaped(Rule.Why)}\n\n**How to mend it:** {Escaped(Rule.Fix)}\n\n");
        text.Append(CultureInfo.InvariantCulture, $"````text\n{string.Join('\n', Example.Told)}\n````\n");
        foreach (var change in Example.Mended)
        {
            text.Append(CultureInfo.InvariantCulture, $"\nMended in `{change.Path}`:\n\n````diff\n{string.Join('\n', change.Lines)}\n````\n");
        }

        return text.ToString();
    }

    private static IEnumerable<MessageLine> Part(string title, IEnumerable<MessageLine> lines) =>
        [Plain(""), new(new MessageRun(title, Tone.Help)), .. lines];

    private static MessageLine Plain(string text) => new(new MessageRun(text));

    private static Tone ToneOf(string line) => line[0] switch
    {
        '-' => Tone.Error,
        '+' => Tone.Strong,
        _ => Tone.Quiet,
    };

    /// <summary>Words that are no Markdown, shown as they are.</summary>
    private static string Escaped(string words) => string.Concat(words.Select(letter => "\\`*_{}[]<>#@".Contains(letter) ? $"\\{letter}" : letter.ToString()));
}
