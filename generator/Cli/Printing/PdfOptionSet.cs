using System.Collections.Immutable;
using System.CommandLine;
using LmsSite.Cli.Terminal;
using LmsSite.Core.Composing;
using LmsSite.Core.Editions;

namespace LmsSite.Cli.Printing;

/// <summary>Whether the PDF editions are printed, as the command line says.</summary>
internal sealed class PdfOptionSet
{
    private readonly Option<bool> none = new("--no-pdf") { Description = "Leaves the PDF editions out: printing takes seconds." };

    private readonly Option<bool> require = new("--require-pdf") { Description = "Refuses to build where no Chromium can print the PDF editions." };

    public void AddTo(Command command)
    {
        command.Options.Add(none);
        command.Options.Add(require);
        command.Validators.Add(result =>
        {
            if (result.GetValue(none) && result.GetValue(require))
            {
                result.AddError("--no-pdf and --require-pdf contradict each other");
            }
        });
    }

    /// <summary>Prints what is to be printed.</summary>
    /// <exception cref="IOException">There is no browser and one is required, or it does not print.</exception>
    public async Task<ImmutableArray<OutputFile>> PrintAsync(ParseResult parsed, ImmutableArray<Print> prints, string output, BuildConsole console, CancellationToken cancellation)
    {
        if (prints.IsEmpty || parsed.GetValue(none))
        {
            return [];
        }

        if (await Chromium.FindAsync(cancellation) is { } chromium)
        {
            return await new PdfPrinter(chromium, $"{output}.prints").PrintAsync(prints, cancellation);
        }

        const string Missing = $"No Chromium, Chrome or Edge was found to print the PDF editions. Install one, or name one in the environment variable {ChromiumPlaces.Variable}.";
        if (parsed.GetValue(require))
        {
            throw new IOException(Missing);
        }

        console.Say($"{Missing} They are left out.");
        return [];
    }
}
