using LmsSite.Core.Reading;
using LmsSite.Core.Sources;
using Statiq.Common;

namespace LmsSite.Statiq.Modules;

/// <summary>Stage 1: gives a source file's document what the file was found to be.</summary>
internal sealed class ReadSource : ParallelModule
{
    protected override async Task<IEnumerable<IDocument>> ExecuteInputAsync(IDocument input, IExecutionContext context)
    {
        var path = input.Source.GetRelativeInputPath().FullPath;
        var shown = context.FileSystem.RootPath.GetRelativePath(input.Source).FullPath;
        var read = context.Site().Read(new SourceFile(path, await input.GetContentBytesAsync(), shown));
        return input.Clone(new MetadataItems { { nameof(Input), read } }).Yield();
    }
}
