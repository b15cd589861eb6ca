using Microsoft.Playwright;

namespace LmsSite.Browser.Tests.Browser;

/// <summary>What people read on.</summary>
public static class Device
{
    public static BrowserNewContextOptions Desk => new() { ViewportSize = new() { Width = 1280, Height = 800 } };

    public static BrowserNewContextOptions Phone => new() { ViewportSize = new() { Width = 360, Height = 740 }, DeviceScaleFactor = 2, IsMobile = true, HasTouch = true };

    /// <summary>A desk of 1280 × 1024 at a zoom of 400 %: what is left is 320 × 256 (WCAG 1.4.10).</summary>
    public static BrowserNewContextOptions Magnified => new() { ViewportSize = new() { Width = 320, Height = 256 }, DeviceScaleFactor = 4 };

    public static BrowserNewContextOptions WithoutScript(this BrowserNewContextOptions device)
    {
        device.JavaScriptEnabled = false;
        return device;
    }
}
