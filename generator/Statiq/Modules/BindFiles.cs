using LmsSite.Core.Composing;
using Statiq.Common;

namespace LmsSite.Statiq.Modules;

/// <summary>Stage 5: adds what is made of other outputs.</summary>
internal sealed class BindFiles : SyncModule
{
    protected override IEnumerable<IDocument> ExecuteContext(IExecutionContext context)
    {
        if (context.Inputs.IsEmpty)
        {
            return [];
        }

        var plan = context.Inputs[0].Get<Plan>(nameof(Plan));
        var (files, faults) = context.Site().Bind(plan, [.. context.Inputs.Select(document => document.Get<OutputFile>(nameof(OutputFile)))]);
        context.Report(faults);
        return files.Select(file => file.ToDocument(context));
    }
}
