using LmsSite.Browser.Tests.Accessibility;
using LmsSite.Browser.Tests.Browser;
using LmsSite.Browser.Tests.Reading;
using LmsSite.Theme;

namespace LmsSite.Browser.Tests.Gallery;

/// <summary>Every component of the theme in each state, both directions and every scheme.</summary>
public sealed class GalleryTests(SharedBrowser browser, BuiltGallery gallery) : IClassFixture<BuiltGallery>
{
    public static TheoryData<string> Panes { get; } = [.. from language in ThemeGallery.Languages from scheme in ThemeGallery.Schemes select ThemeGallery.PathOf(language, scheme)];

    [Theory]
    [MemberData(nameof(Panes))]
    public async Task No_component_shuts_anyone_out(string path)
    {
        await using var reader = await browser.ReaderAsync();

        var page = await reader.OpenAsync(gallery.At(path));
        // axe itself asks for the style sheet, which a browser refuses on a disk.
        Assert.Empty(reader.Complaints);

        Fault.None(await Axe.FaultsAsync(page));
    }

    [Theory]
    [InlineData("en/components.html")]
    [InlineData("ar/components.html")]
    public async Task On_the_smallest_screen_nothing_goes_over_the_side(string path)
    {
        await using var reader = await browser.ReaderAsync(Device.Magnified);
        var page = await reader.OpenAsync(gallery.At(path));

        Assert.Equal(320, await Overflow.WidthAsync(page));
        Fault.None(await Overflow.CutOffAsync(page));
    }

    [Theory]
    [InlineData(320)]
    [InlineData(1280)]
    public async Task Whatever_is_pressed_is_44_pixels_high_and_wide_unless_it_stands_in_a_sentence(int width)
    {
        await using var reader = await browser.ReaderAsync(new() { ViewportSize = new() { Width = width, Height = 800 } });
        var page = await reader.OpenAsync(gallery.At("en/components.html"));

        Fault.None(await Targets.TooSmallAsync(page));
    }

    [Theory]
    [InlineData("en/components")]
    [InlineData("ar/components")]
    [InlineData("en/index")]
    [InlineData("en/search")]
    [InlineData("en/a-z")]
    [InlineData("index")]
    [InlineData("404")]
    public async Task What_a_listener_meets_is_as_approved(string path)
    {
        await using var reader = await browser.ReaderAsync();
        var page = await reader.OpenAsync(gallery.At($"{path}.html"));
        // What is folded can be heard too, once it is opened.
        await page.EvaluateAsync("document.querySelectorAll('details').forEach(fold => { fold.open = true; })");

        ApprovedTree.Matches(path.Replace('/', '-'), await page.Locator("body").AriaSnapshotAsync());
    }

    /// <summary>
    /// Fonts differ from machine to machine, so no picture is kept in the repository. A designer names a folder, and runs this before and after a
    /// change of style on one machine: what differs is told, and the picture of before stays beside the new one.
    /// </summary>
    [Fact]
    public async Task A_change_of_style_is_seen_in_pictures()
    {
        var folder = Environment.GetEnvironmentVariable("LMSSITE_PICTURES");
        Assert.SkipWhen(string.IsNullOrEmpty(folder), "Name a folder in LMSSITE_PICTURES to compare pictures of the gallery.");
        await using var reader = await browser.ReaderAsync();
        var changed = new List<string>();
        foreach (var pane in Panes.Select(row => row.Data))
        {
            var page = await reader.OpenAsync(gallery.At(pane));
            var picture = await page.ScreenshotAsync(new() { FullPage = true, Animations = Microsoft.Playwright.ScreenshotAnimations.Disabled });
            changed.AddRange(await KeepAsync(Path.Combine(folder!, pane.Replace('/', '-') + ".png"), picture));
        }

        Fault.None(changed);
    }

    [Fact]
    public void Every_component_that_shows_something_tells_its_criteria()
    {
        // Frames of whole pages, and pieces that are nothing alone.
        string[] others = ["AccessibilityStatement", "BookContents", "BookDocument", "BookTitle", "Doorway", "DownloadsPage", "EditionFacts", "Gateway", "IsolatedText", "NodeList", "NotFound", "NotKeptPage", "PageDocument",
            "PastDueNotice", "ReferenceText", "SearchPage", "TopicList", "WholeContents", "WholeCover", "WholeDocument"];
        var components = Directory.EnumerateDirectories(Path.Combine(Site.Repository.Root, "theme", "components")).Select(Path.GetFileName).OfType<string>();

        Assert.Empty(components.Except(ThemeGallery.Names).Except(others));
    }

    /// <summary>Writes the picture; where it differs from the one that lay there, that one is kept beside it, and both are named.</summary>
    private static async Task<string[]> KeepAsync(string file, byte[] picture)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        var before = File.Exists(file) ? await File.ReadAllBytesAsync(file) : picture;
        await File.WriteAllBytesAsync(file, picture);
        if (before.AsSpan().SequenceEqual(picture))
        {
            return [];
        }

        var kept = Path.ChangeExtension(file, ".before.png");
        await File.WriteAllBytesAsync(kept, before);
        return [$"{file} looks different from {kept}"];
    }
}
