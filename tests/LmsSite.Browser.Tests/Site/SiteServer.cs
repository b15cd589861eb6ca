using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace LmsSite.Browser.Tests.Site;

/// <summary>A host of static files such as GitHub Pages, on this machine alone: folders under paths, and 404.html for what is missing.</summary>
public sealed class SiteServer : IAsyncDisposable
{
    private readonly WebApplication host;

    private SiteServer(WebApplication host) => this.host = host;

    /// <summary>Scheme, host and port, without a slash at the end.</summary>
    public string Address => ((IApplicationBuilder)host).ServerFeatures.Get<IServerAddressesFeature>()!.Addresses.First();

    /// <summary>Serves each folder under its path, which begins and ends with a slash. The first path that fits counts.</summary>
    public static async Task<SiteServer> StartAsync(params (string Path, string Folder)[] sites)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var host = builder.Build();
        host.Urls.Add("http://127.0.0.1:0");
        foreach (var (path, folder) in sites)
        {
            host.UseFileServer(new FileServerOptions { FileProvider = new PhysicalFileProvider(folder), RequestPath = path.TrimEnd('/') });
        }

        host.Run(context =>
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            context.Response.ContentType = "text/html; charset=utf-8";
            return context.Response.SendFileAsync(Path.Combine(sites.First(site => context.Request.Path.StartsWithSegments(site.Path.TrimEnd('/'))).Folder, "404.html"));
        });
        await host.StartAsync();
        return new(host);
    }

    public ValueTask DisposeAsync() => host.DisposeAsync();
}
