using LmsSite.Cli.Printing;

namespace LmsSite.Browser.Tests.Browser;

public sealed class ChromiumPlacesTests
{
    private const string OfPlaywright = "/playwright/chrome";

    [Fact]
    public void The_browser_that_the_user_names_comes_first_and_playwrights_own_last()
    {
        var places = ChromiumPlaces.On(Linux(("CHROMIUM", "/my/chromium"), ("PATH", "/bin"))).ToArray();

        Assert.Equal("/my/chromium", places[0]);
        Assert.Equal(OfPlaywright, places[^1]);
    }

    [Fact]
    public void The_headless_shell_is_taken_before_a_browser_with_windows()
    {
        var places = ChromiumPlaces.On(Linux(("PATH", "/bin"))).ToList();

        Assert.True(places.IndexOf("/bin/chromium-headless-shell") < places.IndexOf("/bin/chromium"));
    }

    [Theory]
    [InlineData("chromium-headless-shell")]
    [InlineData("chromium")]
    [InlineData("chromium-browser")]
    [InlineData("google-chrome")]
    [InlineData("chrome")]
    [InlineData("msedge")]
    public void Every_folder_of_the_path_is_searched_for(string command)
    {
        var places = ChromiumPlaces.On(Linux(("PATH", "/first:/second"))).ToArray();

        Assert.Contains($"/first/{command}", places);
        Assert.Contains($"/second/{command}", places);
    }

    [Fact]
    public void A_mac_is_searched_for_applications_of_all_users_and_of_this_one()
    {
        var places = ChromiumPlaces.On(new(MachineSystem.MacOS, name => name == "HOME" ? "/Users/ana" : null, OfPlaywright)).ToArray();

        Assert.Contains("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", places);
        Assert.Contains("/Users/ana/Applications/Chromium.app/Contents/MacOS/Chromium", places);
    }

    [Fact]
    public void Windows_is_searched_where_programs_are_installed()
    {
        var places = ChromiumPlaces.On(new(MachineSystem.Windows, name => name == "ProgramFiles(x86)" ? @"C:\Programs" : null, OfPlaywright)).ToArray();

        Assert.Contains(@"C:\Programs\Microsoft\Edge\Application\msedge.exe", places);
    }

    private static Machine Linux(params (string Name, string Value)[] variables) =>
        new(MachineSystem.Linux, name => variables.FirstOrDefault(variable => variable.Name == name).Value, OfPlaywright);
}
