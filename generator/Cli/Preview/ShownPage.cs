using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Http;

namespace LmsSite.Cli.Preview;

/// <summary>What a browser gets for an address.</summary>
/// <param name="Path">The file of the site that it is.</param>
/// <param name="Status">The HTTP status.</param>
/// <param name="Bytes">The file as the build would write it.</param>
/// <param name="Style">The address of the style sheet.</param>
internal sealed record ShownPage(string Path, int Status, ReadOnlyMemory<byte> Bytes, string Style)
{
    private const string NotFound = "404.html";
    private const string NoGuide = "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>Preview</title></head><body><p>{0}</p></body></html>\n";

    /// <summary>A page is changed if anything but the name of its style sheet is: that alone is exchanged without loading the page anew.</summary>
    public string Fingerprint => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
        Style.Length == 0 ? Text : Text.Replace(Style[(Style.LastIndexOf('/') + 1)..], "", StringComparison.Ordinal))))[..16];

    private string Text => Encoding.UTF8.GetString(Bytes.Span);

    /// <summary>The page at an address such as <c>/en/</c>. Nothing here touches the disk: an address is a name in the plan, or nothing.</summary>
    public static ShownPage Of(Snapshot snapshot, string address)
    {
        var path = address.TrimStart('/');
        path = path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path;
        if (snapshot.Guide is null)
        {
            return Plain(path, "There is no guide to show yet. What stands in the way is told below; this page changes as soon as it is mended.", snapshot);
        }

        try
        {
            return snapshot.File(path) is { } bytes
                ? new(path, StatusCodes.Status200OK, bytes, snapshot.Style)
                : new(NotFound, StatusCodes.Status404NotFound, snapshot.File(NotFound)!.Value, snapshot.Style);
        }
#pragma warning disable CA1031 // A component that is just being written may fail in any way; the preview goes on.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            return Plain(path, $"This page could not be made: {fault.Message}", snapshot);
        }
    }

    /// <summary>The bytes with the preview's own script, where it is a page.</summary>
    public ReadOnlyMemory<byte> ForBrowser()
    {
        var end = Path.EndsWith(".html", StringComparison.Ordinal) ? Bytes.Span.IndexOf("</head>"u8) : -1;
        return end < 0 ? Bytes : (byte[])[.. Bytes.Span[..end], .. Encoding.UTF8.GetBytes(BrowserFiles.Element(Fingerprint)), .. Bytes.Span[end..]];
    }

    private static ShownPage Plain(string path, string sentence, Snapshot snapshot) =>
        new(path.EndsWith(".html", StringComparison.Ordinal) ? path : NotFound, StatusCodes.Status500InternalServerError,
            Encoding.UTF8.GetBytes(NoGuide.Replace("{0}", HtmlEncoder.Default.Encode(sentence), StringComparison.Ordinal)), snapshot.Style);
}
