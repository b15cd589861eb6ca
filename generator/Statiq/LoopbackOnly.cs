using System.Net;
using LmsSite.Statiq;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

[assembly: HostingStartup(typeof(LoopbackOnly))]

namespace LmsSite.Statiq;

/// <summary>
/// Statiq's preview and serve listen on every interface, and have no option for less. So their server is given sockets that open on
/// 127.0.0.1, whatever it asks for, by way of the hook that ASP.NET Core has for this: a hosting startup.
/// </summary>
internal sealed class LoopbackOnly : IHostingStartup
{
    /// <summary>Has every web host of this process load the hook, whatever the environment says.</summary>
    public static void Arrange()
    {
        Environment.SetEnvironmentVariable("ASPNETCORE_HOSTINGSTARTUPASSEMBLIES", typeof(LoopbackOnly).Assembly.GetName().Name);
        Environment.SetEnvironmentVariable("ASPNETCORE_HOSTINGSTARTUPEXCLUDEASSEMBLIES", null);
        Environment.SetEnvironmentVariable("ASPNETCORE_PREVENTHOSTINGSTARTUP", null);
    }

    public void Configure(IWebHostBuilder builder) =>
        builder.ConfigureServices(services => services.AddSingleton<IConnectionListenerFactory, LoopbackSockets>());

    private sealed class LoopbackSockets(IOptions<SocketTransportOptions> options, ILoggerFactory loggers) : IConnectionListenerFactory
    {
        private readonly SocketTransportFactory sockets = new(options, loggers);

        public ValueTask<IConnectionListener> BindAsync(EndPoint endpoint, CancellationToken cancellationToken = default) =>
            sockets.BindAsync(new IPEndPoint(IPAddress.Loopback, ((IPEndPoint)endpoint).Port), cancellationToken);
    }
}
