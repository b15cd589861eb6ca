using Microsoft.Playwright;

namespace LmsSite.Browser.Tests.Accessibility;

/// <summary>A way in which people read: what their device is set to, how wide its window is, what they chose on the page.</summary>
/// <param name="Name">As the report names it.</param>
/// <param name="Device">What the browser is told of the device.</param>
/// <param name="Width">The window's width in CSS pixels.</param>
/// <param name="Chosen">The reader's own settings: words of the attribute data-reader.</param>
public sealed record Mode(string Name, PageEmulateMediaOptions Device, int Width = 1280, string Chosen = "")
{
    /// <summary>All but the light page on a desk. Two go together where one cannot hide the faults of the other: time is short.</summary>
    public static Mode[] Others { get; } =
    [
        new("dark, without motion", new() { ColorScheme = ColorScheme.Dark, ReducedMotion = ReducedMotion.Reduce }),
        new("forced colours", new() { ForcedColors = ForcedColors.Active }),
        new("print", new() { Media = Media.Print }),
        new("high contrast", new(), 1280, "contrast"),
        new("320 px, largest", new() { ColorScheme = ColorScheme.Dark }, 320, "largest wide light"),
    ];

    public async Task BeginAsync(IPage page)
    {
        // What another mode set has to go first.
        await page.EmulateMediaAsync(new()
        {
            ColorScheme = Device.ColorScheme ?? ColorScheme.Light,
            ForcedColors = Device.ForcedColors ?? ForcedColors.None,
            Media = Device.Media ?? Media.Screen,
            ReducedMotion = Device.ReducedMotion ?? ReducedMotion.NoPreference,
        });
        await page.SetViewportSizeAsync(Width, 800);
        await page.EvaluateAsync("chosen => { document.documentElement.dataset.reader = chosen; }", Chosen);
    }
}
