using LmsSite.Browser.Tests.Browser;
using Microsoft.Playwright;

namespace LmsSite.Browser.Tests.Preview;

/// <summary>What a writer sees while the files change under their hands.</summary>
public sealed class PreviewTests(SharedBrowser browser)
{
    [Fact]
    public async Task An_edit_appears_where_the_writer_was_reading_and_a_slip_as_a_note_that_goes_when_it_is_mended()
    {
        await using var preview = await RunningPreview.StartAsync();
        await using var reader = await browser.ReaderAsync();
        var page = await reader.OpenAsync(new Uri(preview.Address, "en/pain.html").AbsoluteUri);
        await page.EvaluateAsync("scrollTo({ top: 900, behavior: 'instant' })");

        await preview.EditAsync("en/pain.md", "title: ", "title: New ");
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync("New ");
        Assert.InRange(await page.EvaluateAsync<int>("Math.round(scrollY)"), 880, 920);

        await preview.EditAsync("en/pain.md", "title: New ", "title: [New ");
        var note = page.GetByRole(AriaRole.Complementary, new() { Name = "Preview" });
        await Assertions.Expect(note).ToContainTextAsync("LMS102");
        await Assertions.Expect(note.Locator("mark").First).ToBeVisibleAsync();
        // What was right last stays to be read.
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync("New ");

        await preview.EditAsync("en/pain.md", "title: [New ", "title: ");
        await Assertions.Expect(page.Locator("h1")).Not.ToContainTextAsync("New ");
        await Assertions.Expect(note.Locator("mark")).ToHaveCountAsync(0);
    }
}
