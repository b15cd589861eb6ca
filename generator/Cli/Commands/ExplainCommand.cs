using System.CommandLine;
using LmsSite.Core.Diagnostics;

namespace LmsSite.Cli.Commands;

/// <summary>Tells what a rule means.</summary>
internal static class ExplainCommand
{
    public static Command Create()
    {
        var code = new Argument<string>("code") { Description = "The code of a fault, such as LMS301." };
        var command = new Command("explain", "Tells what a fault means, why it matters and how to mend it.");
        command.Arguments.Add(code);
        command.SetAction(parsed =>
        {
            var name = parsed.GetRequiredValue(code);
            if (RuleBook.Find(name) is { } rule)
            {
                parsed.InvocationConfiguration.Output.WriteLine($"{rule.Code}: {rule.Title}\n\nWhy it matters\n  {rule.Why}\n\nHow to mend it\n  {rule.Fix}");
                return 0;
            }

            var near = string.Join(", ", Suggestion.For(name, RuleBook.All.Select(known => known.Code)));
            parsed.InvocationConfiguration.Error.WriteLine($"There is no rule {name}.{(near.Length == 0 ? "" : $" Did you mean {near}?")}");
            return 2;
        });
        return command;
    }
}
