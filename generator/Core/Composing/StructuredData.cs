using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using LmsSite.Core.Resolving;

namespace LmsSite.Core.Composing;

/// <summary>What is honestly known of a page, as schema.org JSON-LD. See https://schema.org/MedicalWebPage.</summary>
internal static class StructuredData
{
    // The encoder keeps every script's letters, and escapes the signs that could end the script element.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static string Of(Guide guide, GuideLanguage frame, GuidePage page, string canonical)
    {
        var text = new ArrayBufferWriter<byte>(1_024);
        using (var json = new Utf8JsonWriter(text, Options))
        {
            json.WriteStartObject();
            json.WriteString("@context", "https://schema.org");
            json.WriteString("@type", guide.Site.Subject?.Type.StartsWith("Medical", StringComparison.Ordinal) == true ? "MedicalWebPage" : "WebPage");
            json.WriteString("name", page.FrontMatter.Title);
            json.WriteString("description", page.FrontMatter.Description);
            json.WriteString("url", canonical);
            json.WriteString("inLanguage", page.Language.Tag);
            Date(json, "datePublished", page.FrontMatter.Written);
            Date(json, "lastReviewed", page.FrontMatter.Reviewed?.Date);
            if (page.FrontMatter.Reviewed is { } review)
            {
                json.WriteStartObject("reviewedBy");
                json.WriteString("@type", "Person");
                json.WriteString("name", review.Name);
                json.WriteString("jobTitle", review.Role);
                json.WriteEndObject();
            }

            if (guide.Site.Licence is { } licence)
            {
                json.WriteString("license", licence.Url);
            }

            if (guide.Site.Subject is { } subject)
            {
                json.WriteStartObject("about");
                json.WriteString("@type", subject.Type);
                json.WriteString("name", subject.Name);
                if (subject.SameAs is { } same)
                {
                    json.WriteString("sameAs", same);
                }

                json.WriteEndObject();
            }

            json.WriteStartObject("isPartOf");
            json.WriteString("@type", "WebSite");
            json.WriteString("name", frame.Texts.Name);
            json.WriteString("url", guide.Site.Address.AbsoluteUri);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(text.WrittenSpan);
    }

    private static void Date(Utf8JsonWriter json, string name, DateOnly? date)
    {
        if (date is { } day)
        {
            json.WriteString(name, day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        }
    }
}
