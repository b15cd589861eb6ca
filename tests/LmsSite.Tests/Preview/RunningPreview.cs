using System.Diagnostics;
using System.Net.Sockets;
using System.Text;
using LmsSite.Tests.Drivers;

namespace LmsSite.Tests.Preview;

/// <summary>The real program, showing a guide of its own in a folder of its own, on a port that the system chose.</summary>
internal sealed class RunningPreview : IAsyncDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly Process process;
    private readonly HttpClient browser = new() { Timeout = TimeSpan.FromMinutes(2) };

    private RunningPreview(TinySite site)
    {
        foreach (var file in site.Files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(folder.At("input", file.Key))!);
            File.WriteAllBytes(folder.At("input", file.Key), file.Value.ToArray());
        }

        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "lmssite.dll"), "preview", "--port", "0"])
        {
            WorkingDirectory = folder.Path,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        process = Process.Start(start)!;
        // Nobody reads its faults here; a full pipe would stop it.
        _ = process.StandardError.ReadToEndAsync();
    }

    public Uri Address { get; private set; } = null!;

    public static async Task<RunningPreview> OfAsync(TinySite site)
    {
        var running = new RunningPreview(site);
        var line = await running.process.StandardOutput.ReadLineAsync() ?? "";
        if (!line.StartsWith("Preview: http://localhost:", StringComparison.Ordinal))
        {
            await running.DisposeAsync();
            Assert.Fail($"The preview did not begin, but said: {line}");
        }

        running.Address = new(line.Split(' ')[1]);
        _ = running.process.StandardOutput.ReadToEndAsync();
        return running;
    }

    public void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(folder.At("input", path))!);
        File.WriteAllText(folder.At("input", path), text);
    }

    public string Read(string path) => File.ReadAllText(folder.At("input", path));

    public void Delete(string path) => File.Delete(folder.At("input", path));

    /// <summary>Every file below the folder, with what is in it.</summary>
    public string Disk() => string.Join('\n', Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(file => $"{file} {File.ReadAllText(file).GetHashCode(StringComparison.Ordinal)}"));

    public Task<string> PageAsync(string path) => browser.GetStringAsync(new Uri(Address, path));

    public Task<HttpResponseMessage> AskAsync(HttpRequestMessage request) => browser.SendAsync(request);

    /// <summary>What a browser hears that shows this page.</summary>
    public async Task<PreviewEvents> ListenAsync(string path) =>
        new(new StreamReader(await browser.GetStreamAsync(new Uri(Address, $"/.preview/events?page=/{path}"))));

    /// <summary>The answer to a request that no browser would send as it stands.</summary>
    public async Task<string> RawAsync(string request)
    {
        using var connection = new TcpClient();
        await connection.ConnectAsync("127.0.0.1", Address.Port);
        await connection.GetStream().WriteAsync(Encoding.ASCII.GetBytes(request));
        using var answer = new StreamReader(connection.GetStream());
        return await answer.ReadToEndAsync();
    }

    public async ValueTask DisposeAsync()
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
        browser.Dispose();
        folder.Dispose();
    }
}

/// <summary>The events that reach one browser, in turn.</summary>
internal sealed class PreviewEvents(StreamReader stream)
{
    /// <summary>Waits for the next event of this name, and gives its data.</summary>
    public async Task<string> NextAsync(string name)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (await stream.ReadLineAsync(patience.Token) is { } line)
        {
            if (line == $"event: {name}")
            {
                return (await stream.ReadLineAsync(patience.Token))!["data: ".Length..];
            }
        }

        Assert.Fail($"The preview ended before it said \"{name}\".");
        return "";
    }
}
