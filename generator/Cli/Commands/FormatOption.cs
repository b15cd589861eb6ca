using System.CommandLine;
using LmsSite.Core.Messages;

namespace LmsSite.Cli.Commands;

/// <summary>The option that says who reads the faults.</summary>
internal sealed class FormatOption
{
    private readonly Option<string> format = new("--format", "-f")
    {
        Description = "How faults are told: text (people), msbuild (a line each, for editors), github (annotations of a workflow), sarif (code scanning; the log goes to standard output, all else to standard error).",
        DefaultValueFactory = _ => "text",
        HelpName = "name",
    };

    public FormatOption() => format.AcceptOnlyFromAmong([.. Enum.GetNames<MessageFormat>().Select(name => name.ToLowerInvariant())]);

    public void AddTo(Command command) => command.Options.Add(format);

    public MessageFormat Of(ParseResult parsed) => Enum.Parse<MessageFormat>(parsed.GetRequiredValue(format), ignoreCase: true);
}
