using System.Text.RegularExpressions;
using LmsSite.Core.Sources;
using LmsSite.Tests.Drivers;

namespace LmsSite.Tests.Documentation;

/// <summary>The documentation is a guide of its own, built by the very generator that it is about.</summary>
public sealed partial class DocumentationTests
{
    private static string Folder { get; } = Repository.Path("docs", "guide");

    private static BuiltSite Site { get; } = DocumentationFiles.All.Aggregate(TinySite.At(Folder), (site, file) => site.With(file.Path, file.Text)).Build(new(Today: new(2026, 6, 1)));

    [Fact]
    public void What_is_made_from_the_program_is_as_the_program_now_is()
    {
        foreach (var (path, text) in DocumentationFiles.All)
        {
            Approved.Matches(Path.Combine(Folder, path), text);
        }
    }

    [Fact]
    public void It_is_built_without_any_fault() => Site.WithoutFaults();

    [Fact]
    public void No_link_in_it_is_dead()
    {
        var links = new PageLinks(Site);
        Assert.Empty(links.Pages.Keys.SelectMany(links.Dead));
    }

    [Fact]
    public void Every_command_and_every_option_is_in_it()
    {
        var page = Repository.Text("docs/guide/en/commands.md");
        var names = from file in Repository.Sources("generator/Cli/Commands", ".cs")
                    from Match declared in Declared().Matches(Repository.Text(file))
                    select declared.Groups["name"].Value;
        var missing = names.Distinct().Where(name => !Regex.IsMatch(page, $"[` ]{name}[` ]")).ToList();
        Assert.True(missing.Count == 0, $"docs/guide/en/commands.md does not tell of {string.Join(", ", missing)}");
    }

    [Fact]
    public void The_folder_holds_nothing_that_the_generator_would_refuse_by_name() =>
        Assert.All(Repository.Sources("docs/guide"), file => Assert.True(Identifier.IsFileName(Path.GetFileName(file)), file));

    /// <summary>Whoever reads the code's folders on GitHub finds links that lead somewhere.</summary>
    [Fact]
    public void Links_between_the_files_for_people_lead_to_files()
    {
        string[] files = ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", .. Repository.Sources("docs/decisions", ".md")];
        Assert.Empty(from file in files
                     from Match link in Regex.Matches(Fence().Replace(Repository.Text(file), ""), @"\]\((?!https?:|\.\./\.\./|#)([^)#]+)")
                     let target = Path.Combine(Path.GetDirectoryName(Repository.Path(file))!, link.Groups[1].Value)
                     where !File.Exists(target) && !Directory.Exists(target)
                     select $"{file}: {link.Groups[1].Value}");
    }

    [GeneratedRegex("^```.*?^```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Fence();

    [GeneratedRegex("(?:new Command|Option<[^(]*)\\(\"(?<name>[^\"]+)\"")]
    private static partial Regex Declared();
}
