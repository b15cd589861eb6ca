using System.CommandLine;
using LmsSite.Cli.Explaining;
using LmsSite.Core.Diagnostics;

namespace LmsSite.Cli.Commands;

/// <summary>Tells what a rule means.</summary>
internal static class ExplainCommand
{
    public static Command Create()
    {
        var code = new Argument<string?>("code") { Description = "The code of a fault, such as LMS301; without one, every rule is listed.", Arity = ArgumentArity.ZeroOrOne };
        var markdown = new Option<bool>("--markdown") { Description = "Writes Markdown: the section of the rule, or of every rule." };
        var command = new Command("explain", "Tells what a fault means, why it matters and how to mend it, with a broken and a mended example.") { code, markdown };
        command.SetAction((parsed, _) => Guarded.RunAsync(console =>
        {
            var name = parsed.GetValue(code);
            if (name is not null && RuleBook.Find(name) is null)
            {
                var near = string.Join(" or ", Suggestion.For(name, RuleBook.All.Select(known => known.Code)));
                console.Refused($"There is no rule {name}.{(near.Length == 0 ? "" : $" Did you mean {near}?")} \"explain\" lists them all.");
                return Task.FromResult(2);
            }

            IReadOnlyList<DiagnosticRule> rules = name is null ? RuleBook.All : [RuleBook.Find(name)!];
            if (parsed.GetValue(markdown))
            {
                console.Write(string.Join('\n', rules.Select(rule => RuleExamples.Of(rule).Markdown())));
            }
            else if (name is null)
            {
                console.Say(rules.Select(rule => $"{rule.Code}  {(rule.Severity == Severity.Error ? "error  " : "warning")}  {rule.Title}"));
            }
            else
            {
                console.Show(RuleExamples.Of(rules[0]).Lines());
            }

            return Task.FromResult(0);
        }));
        return command;
    }
}
