using LmsSite.Core.Composing;
using Statiq.Common;

namespace LmsSite.Statiq.Modules;

/// <summary>
/// Writes what WriteFiles leaves out: a file without content, such as .nojekyll, which says all by being there. Its option to write
/// these too is no help: with it, every file begins with a byte 0.
/// </summary>
internal sealed class WriteEmptyFiles : ParallelModule
{
    protected override async Task<IEnumerable<IDocument>> ExecuteInputAsync(IDocument input, IExecutionContext context)
    {
        if (input.Get<OutputFile>(nameof(OutputFile)).Bytes.IsEmpty)
        {
            await context.FileSystem.GetOutputFile(input.Destination).WriteAllBytesAsync([], cancellationToken: context.CancellationToken);
        }

        return input.Yield();
    }
}
