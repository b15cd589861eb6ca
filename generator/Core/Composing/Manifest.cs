using System.Security.Cryptography;

namespace LmsSite.Core.Composing;

/// <summary>The checksums of a site's files, in the form that sha256sum writes and checks.</summary>
public static class Manifest
{
    /// <summary>A line <c>sha256  path</c> for each file, in order of path.</summary>
    public static string Of(IEnumerable<OutputFile> files) => string.Concat(files
        .OrderBy(file => file.Path, StringComparer.Ordinal)
        .Select(file => $"{Convert.ToHexStringLower(SHA256.HashData(file.Bytes.Span))}  {file.Path}\n"));
}
