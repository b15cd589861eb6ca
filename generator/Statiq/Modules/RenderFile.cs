using LmsSite.Core.Composing;
using Statiq.Common;

namespace LmsSite.Statiq.Modules;

/// <summary>Stage 4: makes the planned file.</summary>
internal sealed class RenderFile : ParallelModule
{
    protected override Task<IEnumerable<IDocument>> ExecuteInputAsync(IDocument input, IExecutionContext context) =>
        Task.FromResult(context.Site()
            .Render(input.Get<PlannedFile>(nameof(PlannedFile)), input.Get<Plan>(nameof(Plan)))
            .ToDocument(context)
            // The next stage asks for the plan again.
            .Clone(new MetadataItems { { nameof(Plan), input.Get<Plan>(nameof(Plan)) } })
            .Yield());
}
