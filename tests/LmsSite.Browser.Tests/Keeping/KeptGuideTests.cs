using LmsSite.Browser.Tests.Browser;
using Microsoft.Playwright;

namespace LmsSite.Browser.Tests.Keeping;

/// <summary>The hosted site in a browser whose reader asked to keep it.</summary>
public sealed class KeptGuideTests(SharedBrowser browser, Publications publications) : IClassFixture<Publications>
{
    private const string Old = "Read in the old version.";
    private const string New = "Read in the new version.";
    private const string Last = "Read in the last version.";

    [Fact]
    public async Task Nothing_is_stored_before_the_reader_asks()
    {
        await using var publisher = await Publisher.StartAsync(publications.Old);
        await using var reader = await browser.ReaderAsync();
        var page = await reader.OpenAsync(publisher.At("en/downloads.html"));

        await Assertions.Expect(Keep(page)).ToBeVisibleAsync();
        Assert.Equal("nothing", await StoredAsync(page));
        Fault.None(reader.Complaints);
    }

    [Fact]
    public async Task What_is_kept_is_read_with_the_server_stopped_and_the_rest_says_that_it_is_not_there()
    {
        await using var publisher = await Publisher.StartAsync(publications.Old);
        await using var reader = await browser.ReaderAsync(Device.Phone);
        var page = await KeepAsync(reader, publisher);
        await publisher.StopAsync();

        await ReadsAsync(page, publisher, "en/hive.html", Old);
        await page.GotoAsync(publisher.At("en/search.html?q=honeycomb"));
        await Assertions.Expect(page.Locator(".search-results").GetByRole(AriaRole.Link).First).ToContainTextAsync("Honeycomb");
        await page.GotoAsync(publisher.At("es/hive.html"));
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("This page is not on this device");
    }

    [Fact]
    public async Task A_new_version_is_shown_when_the_reader_wishes_and_then_as_a_whole()
    {
        await using var publisher = await Publisher.StartAsync(publications.Old);
        await using var reader = await browser.ReaderAsync();
        var page = await KeepAsync(reader, publisher);
        publisher.Folder = publications.New;

        await ReadsAsync(page, publisher, "en/hive.html", Old);
        var show = page.GetByRole(AriaRole.Button, new() { Name = "Show the newer version" });
        await Assertions.Expect(show).ToBeVisibleAsync();
        await ReadsAsync(page, publisher, "en/index.html", Old);
        await Assertions.Expect(show).ToBeVisibleAsync();

        await show.ClickAsync();
        await Assertions.Expect(page.Locator("#text")).ToContainTextAsync(New);
        await publisher.StopAsync();
        await ReadsAsync(page, publisher, "en/hive.html", New);
        await Assertions.Expect(show).ToBeHiddenAsync();
    }

    [Fact]
    public async Task When_all_pages_were_closed_the_new_version_is_there()
    {
        await using var publisher = await Publisher.StartAsync(publications.Old);
        await using var reader = await browser.ReaderAsync();
        var page = await KeepAsync(reader, publisher);
        publisher.Folder = publications.New;
        await ReadsAsync(page, publisher, "en/hive.html", Old);
        await Assertions.Expect(page.Locator(".keep-news .notice")).ToBeVisibleAsync();

        await page.GotoAsync("about:blank");
        var later = await page.Context.NewPageAsync();
        await page.CloseAsync();
        await publisher.StopAsync();

        await ReadsAsync(later, publisher, "en/hive.html", New);
    }

    [Theory]
    [InlineData(Delivery.Fails)]
    [InlineData(Delivery.OfTheVersionBefore)]
    public async Task While_one_file_of_a_new_version_cannot_be_had_the_old_one_stays_whole(Delivery delivery)
    {
        await using var publisher = await Publisher.StartAsync(publications.Old);
        await using var reader = await browser.ReaderAsync();
        var page = await KeepAsync(reader, publisher);
        (publisher.Folder, publisher.Before, publisher.Trouble) = (publications.New, publications.Old, ("en/index.html", delivery));

        await ReadsAsync(page, publisher, "en/hive.html", Old);
        Assert.Equal("redundant", await UpdateAsync(page));
        await ReadsAsync(page, publisher, "en/hive.html", Old);
        await ReadsAsync(page, publisher, "en/index.html", Old);

        publisher.Trouble = null;
        Assert.Equal("installed", await UpdateAsync(page));
    }

    [Fact]
    public async Task If_it_cannot_be_kept_the_reader_is_told_and_nothing_is_stored()
    {
        await using var publisher = await Publisher.StartAsync(publications.Old);
        publisher.Trouble = ("en/hive.html", Delivery.Fails);
        await using var reader = await browser.ReaderAsync();
        var page = await reader.OpenAsync(publisher.At("en/downloads.html"));

        await Keep(page).ClickAsync();

        await Assertions.Expect(page.GetByText("This did not work, and nothing new was stored.")).ToBeVisibleAsync();
        Assert.Equal("nothing", await StoredAsync(page));
    }

    [Fact]
    public async Task One_press_removes_everything()
    {
        await using var publisher = await Publisher.StartAsync(publications.Old);
        await using var reader = await browser.ReaderAsync();
        var page = await KeepAsync(reader, publisher);
        await page.ReloadAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Remove it from this device" }).ClickAsync();

        await Assertions.Expect(page.GetByText("Removed.")).ToBeVisibleAsync();
        await Assertions.Expect(Keep(page)).ToBeFocusedAsync();
        Assert.Equal("nothing", await StoredAsync(page));
    }

    [Fact]
    public async Task A_site_that_withdraws_the_offer_takes_away_what_browsers_kept()
    {
        await using var publisher = await Publisher.StartAsync(publications.Old);
        await using var reader = await browser.ReaderAsync();
        var page = await KeepAsync(reader, publisher);
        publisher.Folder = publications.Withdrawn;

        await page.GotoAsync(publisher.At("en/hive.html"));

        await Assertions.Expect(page.Locator("#text")).ToContainTextAsync(Last);
        Assert.Equal("nothing", await StoredAsync(page));
    }

    private static ILocator Keep(IPage page) => page.GetByRole(AriaRole.Button, new() { Name = "Keep it on this device" });

    private static async Task<IPage> KeepAsync(Reader reader, Publisher publisher)
    {
        var page = await reader.OpenAsync(publisher.At("en/downloads.html"));
        await Keep(page).ClickAsync();
        await Assertions.Expect(page.GetByText("The guide is kept on this device.")).ToBeVisibleAsync();
        return page;
    }

    private static async Task ReadsAsync(IPage page, Publisher publisher, string path, string words)
    {
        await page.GotoAsync(publisher.At(path));
        await Assertions.Expect(page.Locator("#text")).ToContainTextAsync(words);
    }

    /// <summary>What the browser stores for the site.</summary>
    private static Task<string> StoredAsync(IPage page) => page.EvaluateAsync<string>("""
        async () => {
          const stored = [...(await navigator.serviceWorker.getRegistrations()).map(worker => worker.scope), ...await caches.keys(), ...Object.keys(localStorage)];
          return stored.join(', ') || 'nothing';
        }
        """);

    /// <summary>Looks for a new version, and tells what became of it.</summary>
    private static Task<string> UpdateAsync(IPage page) => page.EvaluateAsync<string>("""
        async () => {
          const registration = await navigator.serviceWorker.getRegistration();
          await registration.update().catch(() => {});
          const worker = registration.installing || registration.waiting;
          if (!worker) { return 'redundant'; }
          while (worker.state === 'installing') { await new Promise(resolve => worker.addEventListener('statechange', resolve, { once: true })); }
          return worker.state;
        }
        """);
}
