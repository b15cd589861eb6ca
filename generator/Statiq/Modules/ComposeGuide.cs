using LmsSite.Core.Composing;
using LmsSite.Core.Reading;
using Statiq.Common;

namespace LmsSite.Statiq.Modules;

/// <summary>Stages 2 and 3: resolves all inputs into one guide, and plans the files of the site.</summary>
internal sealed class ComposeGuide : SyncModule
{
    protected override IEnumerable<IDocument> ExecuteContext(IExecutionContext context)
    {
        var site = context.Site();
        var inputs = context.Inputs.Select(document => document.Get<Input>(nameof(Input))).OrderBy(input => input.Path, StringComparer.Ordinal);
        var resolved = site.Resolve([.. inputs, .. site.ThemeInputs.Select(site.Read)]);
        context.Report(resolved.Faults);
        if (resolved.Guide is not { } guide)
        {
            throw new ExecutionException("The input makes no guide.");
        }

        var (plan, faults) = site.Compose(guide);
        context.Report(faults);
        return plan.Files.Select(file => context.CreateDocument(new MetadataItems { { nameof(PlannedFile), file }, { nameof(Plan), plan } }));
    }
}
