using LmsSite.Browser.Tests.Site;

namespace LmsSite.Browser.Tests.Accessibility;

/// <summary>What reads pages aloud, or shows them in its own way, relies on HTML that means what it says.</summary>
public sealed class HtmlTests(BuiltSite site)
{
    [Fact]
    public async Task Every_page_of_the_site_is_HTML_without_a_fault()
    {
        await NuChecker.ReadyAsync();

        Fault.None(await NuChecker.FaultsAsync(site.Folder));
    }

    [Fact]
    public async Task A_fault_is_found()
    {
        await NuChecker.ReadyAsync();
        var folder = Directory.CreateTempSubdirectory("lmssite-html-");
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "a.html"), "<!DOCTYPE html><html lang=en><title>A</title><p><ul><li>a</ul></p>", TestContext.Current.CancellationToken);

        Assert.NotEmpty(await NuChecker.FaultsAsync(folder.FullName));

        folder.Delete(recursive: true);
    }
}
