using System.CommandLine;
using LmsSite.Cli.Disk;
using LmsSite.Core.Schemas;

namespace LmsSite.Cli.Commands;

/// <summary>Writes the JSON Schemas by which editors complete and check what people write.</summary>
internal static class SchemasCommand
{
    public static Command Create()
    {
        var output = new Option<string>("--output", "-o")
        {
            Description = "Folder that receives the schemas.",
            DefaultValueFactory = _ => "docs/schemas",
            HelpName = "folder",
        };
        var command = new Command("schemas", "Writes a JSON Schema for each kind of file that writers edit, made from what the generator itself reads.") { output };
        command.SetAction((parsed, _) => Guarded.RunAsync(console =>
        {
            var folder = parsed.GetRequiredValue(output);
            foreach (var (file, text) in JsonSchema.Files)
            {
                InputFile.Write(Path.Combine(folder, file), text);
                console.Say(Path.Combine(folder, file));
            }

            return Task.FromResult(0);
        }));
        return command;
    }
}
