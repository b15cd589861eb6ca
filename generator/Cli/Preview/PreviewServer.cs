using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;

namespace LmsSite.Cli.Preview;

/// <summary>Answers browsers on this machine, and nobody else: it listens on loopback only, and to a request for another host it says no.</summary>
internal sealed class PreviewServer : IAsyncDisposable
{
    public const int UsualPort = 4400;

    // The names under which a browser reaches this machine. A page elsewhere could lead its own name here (DNS rebinding) and read along.
    private static readonly string[] Hosts = ["localhost", "127.0.0.1", "[::1]"];

    private readonly WebApplication application;
    private readonly FileExtensionContentTypeProvider types = new();
    private readonly Task<Audience> audience;

    private PreviewServer(int port, Task<Audience> audience)
    {
        this.audience = audience;
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(options => options.Listen(IPAddress.Loopback, port));
        application = builder.Build();
        application.Run(AnswerAsync);
    }

    /// <summary>Where the preview is, with a slash at its end.</summary>
    public string Address => application.Urls.First().Replace("127.0.0.1", "localhost", StringComparison.Ordinal) + "/";

    /// <summary>Begins to listen; requests wait until there is something to show.</summary>
    /// <param name="port">The port, or null for the usual one or, if another program has it, any.</param>
    /// <param name="audience">What there is to show.</param>
    /// <param name="cancellation">Gives up the attempt.</param>
    /// <exception cref="IOException">The port is taken.</exception>
    public static async Task<PreviewServer> StartAsync(int? port, Task<Audience> audience, CancellationToken cancellation)
    {
        try
        {
            return await ListenAsync(port ?? UsualPort, audience, cancellation);
        }
        catch (IOException) when (port is null)
        {
            return await ListenAsync(0, audience, cancellation);
        }
    }

    public ValueTask DisposeAsync() => application.DisposeAsync();

    private static async Task<PreviewServer> ListenAsync(int port, Task<Audience> audience, CancellationToken cancellation)
    {
        var server = new PreviewServer(port, audience);
        try
        {
            await server.application.StartAsync(cancellation);
            return server;
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    private async Task AnswerAsync(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        response.Headers.CacheControl = "no-store";
        if (!Hosts.Contains(request.Host.Host))
        {
            await SayAsync(response, StatusCodes.Status403Forbidden, "The preview answers only at localhost.");
        }
        else if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
        {
            await SayAsync(response, StatusCodes.Status405MethodNotAllowed, "The preview can only be read.");
        }
        // A service worker would outlive the preview, and answer in its place.
        else if (request.Headers.ContainsKey("Service-Worker"))
        {
            await SayAsync(response, StatusCodes.Status404NotFound, "There are no service workers in the preview.");
        }
        else if (request.Path.Value == BrowserFiles.Events)
        {
            await EventStream.SendAsync(context, await audience);
        }
        else if (BrowserFiles.Find(request.Path.Value!) is { } own)
        {
            await SendAsync(context, request.Path.Value!, own);
        }
        else
        {
            var page = ShownPage.Of((await audience).Now.Guide, request.Path.Value!);
            response.StatusCode = page.Status;
            await SendAsync(context, page.Path, page.ForBrowser());
        }
    }

    private async Task SendAsync(HttpContext context, string path, ReadOnlyMemory<byte> bytes)
    {
        var type = types.TryGetContentType(path, out var known) ? known : "application/octet-stream";
        context.Response.ContentType = type.StartsWith("text/", StringComparison.Ordinal) ? $"{type}; charset=utf-8" : type;
        context.Response.ContentLength = bytes.Length;
        if (HttpMethods.IsGet(context.Request.Method))
        {
            await context.Response.Body.WriteAsync(bytes, context.RequestAborted);
        }
    }

    private static Task SayAsync(HttpResponse response, int status, string sentence)
    {
        response.StatusCode = status;
        response.ContentType = "text/plain; charset=utf-8";
        return response.Body.WriteAsync(Encoding.UTF8.GetBytes(sentence + "\n")).AsTask();
    }
}
