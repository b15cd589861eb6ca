using LmsSite.Core.Composing;
using Statiq.Common;

namespace LmsSite.Statiq.Modules;

/// <summary>Stage 5: adds what is made of other outputs.</summary>
internal sealed class BindFiles : SyncModule
{
    protected override IEnumerable<IDocument> ExecuteContext(IExecutionContext context) =>
        context.Site()
            .Bind([.. context.Inputs.Select(document => document.Get<OutputFile>(nameof(OutputFile)))])
            .Select(file => file.ToDocument(context));
}
