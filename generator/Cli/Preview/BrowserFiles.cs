namespace LmsSite.Cli.Preview;

/// <summary>What the preview adds to a page: a script that listens for changes, and its style. No other command writes them anywhere.</summary>
internal static class BrowserFiles
{
    public const string Events = "/.preview/events";

    private const string Script = "/.preview/preview.js";
    private const string Style = "/.preview/preview.css";

    /// <summary>The bytes of one of the files, or null.</summary>
    public static ReadOnlyMemory<byte>? Find(string path) => path is Script or Style ? Read(path) : default(ReadOnlyMemory<byte>?);

    /// <summary>The element that stands in each page.</summary>
    /// <param name="fingerprint">Of the page that is shown, by which the script asks for what is newer.</param>
    public static string Element(string fingerprint) => $"<script src=\"{Script}\" data-shown=\"{fingerprint}\" defer></script>";

    private static ReadOnlyMemory<byte> Read(string path)
    {
        using var stream = typeof(BrowserFiles).Assembly.GetManifestResourceStream(path[1..])!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
