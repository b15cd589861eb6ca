using LmsSite.Core.Composing;
using Statiq.Common;

namespace LmsSite.Statiq.Modules;

/// <summary>A finished file as a document: its destination, and its content as bytes, so that no encoding touches them.</summary>
internal static class OutputDocuments
{
    /// <exception cref="ExecutionException">Statiq, which tidies paths, would write the file to another one.</exception>
    public static IDocument ToDocument(this OutputFile file, IExecutionContext context)
    {
        var destination = new NormalizedPath(file.Path, PathKind.Relative);
        return destination.FullPath == file.Path
            ? context.CreateDocument(destination, new MetadataItems { { nameof(OutputFile), file } }, new MemoryContent(file.Bytes.ToArray()))
            : throw new ExecutionException($"Statiq would write \"{file.Path}\" as \"{destination}\".");
    }
}
