using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace LmsSite.Browser.Tests.Keeping;

/// <summary>A host of one site under a path, which publishes anew while it is read, delivers badly, or goes away.</summary>
public sealed class Publisher : IAsyncDisposable
{
    private const string Base = "/bees/";

    private static readonly FileExtensionContentTypeProvider Types = new();

    private readonly WebApplication host;

    private Publisher(WebApplication host) => this.host = host;

    /// <summary>The site that is published now.</summary>
    public required string Folder { get; set; }

    /// <summary>What becomes of one file, by its path; null: nothing special.</summary>
    public (string Path, Delivery Delivery)? Trouble { get; set; }

    /// <summary>The site before this one, for a host that delivers some of it still.</summary>
    public string? Before { get; set; }

    public static async Task<Publisher> StartAsync(string folder)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var host = builder.Build();
        host.Urls.Add("http://127.0.0.1:0");
        var publisher = new Publisher(host) { Folder = folder };
        host.Run(publisher.AnswerAsync);
        await host.StartAsync();
        return publisher;
    }

    public string At(string path) => ((IApplicationBuilder)host).ServerFeatures.Get<IServerAddressesFeature>()!.Addresses.First() + Base + path;

    /// <summary>From now on nobody answers.</summary>
    public Task StopAsync() => host.StopAsync();

    public ValueTask DisposeAsync() => host.DisposeAsync();

    private Task AnswerAsync(HttpContext context)
    {
        var path = context.Request.Path.Value!.StartsWith(Base, StringComparison.Ordinal) ? context.Request.Path.Value[Base.Length..] : "";
        var trouble = Trouble is { } some && some.Path == path ? some.Delivery : Delivery.Sound;
        var file = Path.Combine(trouble == Delivery.OfTheVersionBefore ? Before! : Folder, path);
        if (trouble == Delivery.Fails || !File.Exists(file))
        {
            context.Response.StatusCode = trouble == Delivery.Fails ? StatusCodes.Status500InternalServerError : StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }

        context.Response.ContentType = Types.TryGetContentType(file, out var type) ? type : "application/octet-stream";
        return context.Response.SendFileAsync(file);
    }
}

/// <summary>How a file comes from the host.</summary>
public enum Delivery
{
    Sound,
    Fails,
    OfTheVersionBefore,
}
