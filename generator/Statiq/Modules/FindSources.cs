using Statiq.Common;

namespace LmsSite.Statiq.Modules;

/// <summary>
/// A document for each file of the input folder, by the built-in engine's rule: hidden files and links to elsewhere are left out.
/// ReadFiles would take the first and follow the second.
/// </summary>
internal sealed class FindSources : SyncModule
{
    private const FileAttributes Private = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint;

    protected override IEnumerable<IDocument> ExecuteContext(IExecutionContext context) =>
        context.FileSystem.GetInputDirectories().SelectMany(Files)
            .Select(file => context.CreateDocument(file.Path, file.Path.GetRelativeInputPath(), file.GetContentProvider()));

    private static IEnumerable<IFile> Files(IDirectory folder) =>
        folder.GetFiles().Where(IsPublic).Concat(folder.GetDirectories().Where(IsPublic).SelectMany(Files));

    private static bool IsPublic(IFileSystemEntry entry) =>
        !entry.Path.FileName.FullPath.StartsWith('.') && (File.GetAttributes(entry.Path.FullPath) & Private) == 0;
}
