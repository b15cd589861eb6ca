using LmsSite.Cli.Printing;
using Microsoft.Playwright;

namespace LmsSite.Browser.Tests.Browser;

/// <summary>The one Chromium of the whole run.</summary>
public sealed class SharedBrowser : IAsyncLifetime
{
    private IPlaywright? playwright;
    private IBrowser? chromium;

    public async ValueTask InitializeAsync()
    {
        playwright = await Playwright.CreateAsync();
        // Patience for busy machines: what is right is seen at once all the same.
        Assertions.SetDefaultExpectTimeout(20_000);
        var machine = Machine.Here(playwright.Chromium.ExecutablePath);
        chromium = await new ChromiumSearch<IBrowser>(() => ChromiumPlaces.On(machine).Where(File.Exists), Installation.All, StartAsync).RunAsync();
    }

    /// <summary>A reader with a device of this kind, and nothing kept from anyone who read before.</summary>
    public async Task<Reader> ReaderAsync(BrowserNewContextOptions? device = null)
    {
        var context = await chromium!.NewContextAsync(device ?? Device.Desk);
        return new(context, await context.NewPageAsync());
    }

    public async ValueTask DisposeAsync()
    {
        if (chromium is not null)
        {
            await chromium.DisposeAsync();
        }

        playwright?.Dispose();
    }

    private Task<IBrowser> StartAsync(string place) => playwright!.Chromium.LaunchAsync(new()
    {
        ExecutablePath = place,
        Args = ["--disable-gpu", "--disable-background-networking", "--no-first-run", "--disable-component-update", "--disable-sync"],
        // Chromium refuses to keep its sandbox for root; everyone else has it.
        ChromiumSandbox = !(OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess),
    });
}
