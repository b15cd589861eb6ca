using System.Text;
using LmsSite.Core.Diagnostics;
using LmsSite.Core.Messages;

namespace LmsSite.Cli.Explaining;

/// <summary>The examples of <c>tests/LmsSite.Tests/Broken</c>, which are built into the program: what it tells is what the tests hold.</summary>
internal static class RuleExamples
{
    private const string Folder = "examples/";

    public static Explanation Of(DiagnosticRule rule) => new(rule, RuleExample.Of(rule.Code, Files.Value));

    private static readonly Lazy<Dictionary<string, string>> Files = new(() =>
    {
        var home = typeof(RuleExamples).Assembly;
        return home.GetManifestResourceNames().Select(name => (Name: name, Path: name.Replace('\\', '/'))).Where(file => file.Path.StartsWith(Folder, StringComparison.Ordinal))
            .ToDictionary(file => file.Path[Folder.Length..], file =>
            {
                using var reader = new StreamReader(home.GetManifestResourceStream(file.Name)!, Encoding.UTF8);
                return reader.ReadToEnd().ReplaceLineEndings("\n");
            });
    });
}
