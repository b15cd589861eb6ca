using System.Collections.Immutable;
using System.Text;
using LmsSite.Core.Checks;

namespace LmsSite.Cli.Links;

/// <summary>The answers as Markdown, for an issue: what to mend first, what to look at, and what nobody can tell.</summary>
internal static class LinkReport
{
    public static string Of(ImmutableArray<(ExternalLink Link, LinkAnswer Answer)> answers)
    {
        var report = new StringBuilder();
        report.Append("# Links to other sites\n\n")
            .Append(System.Globalization.CultureInfo.InvariantCulture, $"{Count<LinkAnswer.Found>(answers)} found, {Count<LinkAnswer.Gone>(answers)} gone, {Count<LinkAnswer.Moved>(answers)} moved, {Count<LinkAnswer.Unsure>(answers)} that could not be told.\n");
        Part<LinkAnswer.Gone>(report, answers, "Gone", "Find out where the content is now, or cite another source. The statement beside it may need a new one.", gone => gone.Why);
        Part<LinkAnswer.Moved>(report, answers, "Moved for good", "Look whether it is still the same content, and write the new address.", moved => $"now <{moved.To.AbsoluteUri}>");
        Part<LinkAnswer.Unsure>(report, answers, "Could not be told", "Many hosts refuse programs. Open these by hand now and then.", unsure => unsure.Why);
        return report.ToString();
    }

    private static int Count<T>(ImmutableArray<(ExternalLink Link, LinkAnswer Answer)> answers) => answers.Count(answer => answer.Answer is T);

    private static void Part<T>(StringBuilder report, ImmutableArray<(ExternalLink Link, LinkAnswer Answer)> answers, string title, string remedy, Func<T, string> what)
        where T : LinkAnswer
    {
        var rows = answers.Where(answer => answer.Answer is T).ToList();
        if (rows.Count == 0)
        {
            return;
        }

        report.Append($"\n## {title}\n\n{remedy}\n\n");
        foreach (var (link, answer) in rows)
        {
            report.Append($"- <{link.Address.AbsoluteUri}>: {what((T)answer)}  \n  in {string.Join(", ", link.Places)}\n");
        }
    }
}
