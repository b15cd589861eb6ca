using System.Text.RegularExpressions;
using LmsSite.Tests.Drivers;

namespace LmsSite.Tests.Architecture;

/// <summary>Whoever meets a type by its name learns from its first line what it means.</summary>
public sealed partial class DocstringTests
{
    [Fact]
    public void Every_type_of_generator_and_theme_says_what_it_is() =>
        Assert.Empty(from file in Repository.Sources("generator", ".cs").Concat(Repository.Sources("theme", ".cs"))
                     let lines = Repository.Text(file).Split('\n')
                     from number in Enumerable.Range(0, lines.Length)
                     where Type().IsMatch(lines[number])
                     let before = lines.Take(number).LastOrDefault(line => !line.StartsWith('[')) ?? ""
                     where !before.StartsWith("///", StringComparison.Ordinal)
                     select $"{file}({number + 1}): {lines[number]}");

    [GeneratedRegex(@"^(public|internal) ((sealed|static|abstract|readonly|partial) )*(record|class|enum|interface|struct) ")]
    private static partial Regex Type();
}
