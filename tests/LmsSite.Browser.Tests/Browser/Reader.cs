using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace LmsSite.Browser.Tests.Browser;

/// <summary>Someone who reads: a context of their own with one page, and what went wrong on it.</summary>
public sealed class Reader : IAsyncDisposable
{
    private readonly IBrowserContext context;

    internal Reader(IBrowserContext context, IPage page)
    {
        this.context = context;
        Page = page;
        page.Console += (_, message) => Complain(message.Type is "error" or "warning", $"console: {message.Text}");
        page.PageError += (_, message) => Complain(true, $"script: {message}");
        page.RequestFailed += (_, request) => Complain(true, $"failed: {request.Url} {request.Failure}");
        page.Response += (_, response) => Complain(response.Status >= 400, $"{response.Status}: {response.Url}");
        page.Request += (_, request) =>
        {
            Requests.Enqueue(request.Url);
            Complain(!IsHere(request.Url), $"asks another host: {request.Url}");
        };
    }

    public IPage Page { get; }

    /// <summary>Every address that was asked for.</summary>
    public ConcurrentQueue<string> Requests { get; } = [];

    /// <summary>Errors and warnings on the console, failed requests, requests to other hosts.</summary>
    public ConcurrentQueue<string> Complaints { get; } = [];

    /// <summary>Opens a page and waits until everything on it is there.</summary>
    public async Task<IPage> OpenAsync(string address)
    {
        await Page.GotoAsync(address, new() { WaitUntil = WaitUntilState.Load });
        return Page;
    }

    public async ValueTask DisposeAsync() => await context.DisposeAsync();

    private static bool IsHere(string address) => new Uri(address) is { IsFile: true } or { Scheme: "data" } or { IsLoopback: true };

    private void Complain(bool isFault, string fault)
    {
        if (isFault)
        {
            Complaints.Enqueue($"{Page.Url} {fault}");
        }
    }
}
