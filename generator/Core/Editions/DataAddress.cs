namespace LmsSite.Core.Editions;

/// <summary>Writes a file as the address that holds it (RFC 2397).</summary>
public static class DataAddress
{
    public static string Of(string path, ReadOnlySpan<byte> bytes) => $"data:{TypeOf(path)};base64,{Convert.ToBase64String(bytes)}";

    /// <summary>The media type that the extension stands for.</summary>
    public static string TypeOf(string path) => path[(path.LastIndexOf('.') + 1)..] switch
    {
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "jpg" or "jpeg" => "image/jpeg",
        "gif" => "image/gif",
        "webp" => "image/webp",
        "pdf" => "application/pdf",
        _ => "application/octet-stream",
    };
}
