using System.Text;
using Microsoft.AspNetCore.Http;

namespace LmsSite.Cli.Preview;

/// <summary>
/// Tells one browser what changed, as server-sent events: <c>page</c> when the page that it shows is another now, <c>style</c> with the new style
/// sheet's path, <c>faults</c> with the note. See https://html.spec.whatwg.org/multipage/server-sent-events.html.
/// </summary>
internal static class EventStream
{
    /// <summary>Goes on until the browser leaves or the preview ends. The address says which page is shown, and by its fingerprint in which state.</summary>
    public static async Task SendAsync(HttpContext context, Audience audience)
    {
        var path = context.Request.Query["page"].ToString();
        var shown = context.Request.Query["shown"].ToString();
        context.Response.ContentType = "text/event-stream";
        // A browser whose preview was started again finds the new one within this time.
        await context.Response.WriteAsync("retry: 300\n\n", context.RequestAborted);
        var (style, note) = ("", "");
        Showing? seen = null;
        while (true)
        {
            seen = await audience.AfterAsync(seen, context.RequestAborted);
            var page = ShownPage.Of(seen.Guide, path);
            var (fingerprint, events) = (page.Fingerprint, new StringBuilder());
            if (shown.Length > 0 && fingerprint != shown)
            {
                events.Append("event: page\ndata: \n\n");
            }

            if (style.Length > 0 && page.Style != style)
            {
                events.Append("event: style\ndata: ").Append(page.Style).Append("\n\n");
            }

            if (seen.Note != note)
            {
                events.Append("event: faults\ndata: ").Append(seen.Note).Append("\n\n");
            }

            (shown, style, note) = (fingerprint, page.Style, seen.Note);
            await context.Response.WriteAsync(events.ToString(), context.RequestAborted);
            await context.Response.Body.FlushAsync(context.RequestAborted);
        }
    }
}
