using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using LmsSite.Core.Linking;
using LmsSite.Core.Resolving;

namespace LmsSite.Core.Composing;

/// <summary>What a telephone must know to put the guide in one language among its apps. See https://www.w3.org/TR/appmanifest/.</summary>
internal static class WebManifest
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), Indented = true, NewLine = "\n" };

    public static string PathIn(string language) => $"{language}/manifest.webmanifest";

    public static byte[] Of(GuideLanguage frame, ThemeAssets assets)
    {
        var urls = new Urls(PathIn(frame.Language.Tag));
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteString("name", frame.Texts.Name);
            json.WriteString("description", frame.Texts.Description);
            json.WriteString("lang", frame.Language.Tag);
            json.WriteString("dir", frame.Language.Direction);
            json.WriteString("start_url", urls.To(Urls.PathOf(frame.Language.Tag, PageId.Home)));
            // Links to the other languages stay inside.
            json.WriteString("scope", "../");
            // With a way back: there is none in a window without any controls, and the site draws none.
            json.WriteString("display", "minimal-ui");
            json.WriteStartArray("icons");
            json.WriteStartObject();
            json.WriteString("src", urls.To(assets.Icon.Path));
            json.WriteString("sizes", "any");
            json.WriteString("type", "image/svg+xml");
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return [.. stream.GetBuffer().AsSpan(0, (int)stream.Length), .. "\n"u8];
    }
}
