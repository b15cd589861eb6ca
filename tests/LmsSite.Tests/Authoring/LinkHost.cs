using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace LmsSite.Tests.Authoring;

/// <summary>A host on this machine alone, as moody as those of the web. It remembers what it was asked.</summary>
internal sealed class LinkHost : IAsyncDisposable
{
    private readonly WebApplication host;
    private int now;
    private int most;

    private LinkHost(WebApplication host) => this.host = host;

    public ConcurrentQueue<string> Requests { get; } = [];

    public ConcurrentQueue<string> Agents { get; } = [];

    /// <summary>The most requests that were open at one time.</summary>
    public int MostAtOnce => most;

    public Uri At(string path) => new(((IApplicationBuilder)host).ServerFeatures.Get<IServerAddressesFeature>()!.Addresses.First() + path);

    public static async Task<LinkHost> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        var host = new LinkHost(app);
        app.Run(host.AnswerAsync);
        await app.StartAsync();
        return host;
    }

    public ValueTask DisposeAsync() => host.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        var open = Interlocked.Increment(ref now);
        InterlockedMax(open);
        var (method, path) = (context.Request.Method, context.Request.Path.Value!);
        var before = Requests.Count(request => request == $"{method} {path}");
        Requests.Enqueue($"{method} {path}");
        Agents.Enqueue(context.Request.Headers.UserAgent.ToString());
        await Task.Yield();
        context.Response.StatusCode = path switch
        {
            "/here" or "/new" => 200,
            "/no-head" => method == "HEAD" ? 405 : 200,
            "/gone" => 410,
            "/closed" => 403,
            "/moved" => 301,
            "/elsewhere" => 302,
            "/circle" => 302,
            "/busy-once" => before == 0 ? 503 : 200,
            "/busy" => 503,
            _ => 404,
        };
        if (path is "/moved" or "/elsewhere" or "/circle")
        {
            context.Response.Headers.Location = path == "/circle" ? "/circle" : "/new";
        }

        Interlocked.Decrement(ref now);
    }

    private void InterlockedMax(int value)
    {
        for (var seen = most; value > seen; seen = most)
        {
            Interlocked.CompareExchange(ref most, value, seen);
        }
    }
}
