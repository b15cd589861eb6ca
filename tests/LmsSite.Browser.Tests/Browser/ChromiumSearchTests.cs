namespace LmsSite.Browser.Tests.Browser;

public sealed class ChromiumSearchTests
{
    private readonly List<string> places = [];
    private readonly List<string> installed = [];

    [Fact]
    public async Task A_browser_that_is_there_is_started_and_nothing_is_installed()
    {
        places.Add("chromium");

        Assert.Equal("chromium runs", await SearchAsync(Succeeds("playwright")));
        Assert.Empty(installed);
    }

    [Fact]
    public async Task A_command_that_is_no_browser_is_passed_over()
    {
        places.AddRange(["stub", "chromium"]);

        Assert.Equal("chromium runs", await SearchAsync());
    }

    [Fact]
    public async Task Where_there_is_none_the_first_way_to_install_is_taken()
    {
        Assert.Equal("playwright runs", await SearchAsync(Succeeds("playwright"), Succeeds("apt")));
        Assert.Equal(["playwright"], installed);
    }

    [Fact]
    public async Task Where_one_way_to_install_fails_the_next_is_taken()
    {
        Assert.Equal("apt runs", await SearchAsync(Fails("playwright"), Succeeds("apt")));
        Assert.Equal(["playwright", "apt"], installed);
    }

    [Fact]
    public async Task Where_what_was_installed_does_not_start_the_next_way_is_taken()
    {
        Assert.Equal("apt runs", await SearchAsync(Succeeds("stub"), Succeeds("apt")));
    }

    [Fact]
    public async Task Where_nothing_works_the_message_says_what_was_tried_and_what_to_install()
    {
        places.Add("stub");

        var fault = await Assert.ThrowsAsync<InvalidOperationException>(() => SearchAsync(Fails("playwright"), Fails("apt")));

        Assert.Contains("apt-get install chromium", fault.Message, StringComparison.Ordinal);
        Assert.Contains("CHROMIUM", fault.Message, StringComparison.Ordinal);
        Assert.Contains("stub: does not start: this is no browser", fault.Message, StringComparison.Ordinal);
        Assert.Contains("playwright: no network", fault.Message, StringComparison.Ordinal);
        Assert.Contains("apt: no network", fault.Message, StringComparison.Ordinal);
    }

    private Task<string> SearchAsync(params Installation[] installations) => new ChromiumSearch<string>(
        () => [.. places],
        installations,
        place => place == "stub" ? throw new InvalidOperationException("this is no browser") : Task.FromResult($"{place} runs")).RunAsync();

    private Installation Succeeds(string name) => new(name, () =>
    {
        installed.Add(name);
        places.Add(name);
        return Task.FromResult<string?>(null);
    });

    private Installation Fails(string name) => new(name, () =>
    {
        installed.Add(name);
        return Task.FromResult<string?>("no network");
    });
}
