using System.Collections.Immutable;
using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using LmsSite.Core.Composing;
using LmsSite.Core.Diagnostics;
using LmsSite.Core.Sources;

namespace LmsSite.Tests.Drivers;

/// <summary>What a build came to. Without files if anything was an error.</summary>
internal sealed record BuiltSite(ImmutableArray<Diagnostic> Faults, ImmutableArray<OutputFile> Files)
{
    private const string WordsBegin = "<div class=\"words\">";

    /// <summary>The texts in which the faults are.</summary>
    public SourceTexts Texts { get; init; } = new([]);

    public IEnumerable<string> Codes => Faults.Select(fault => fault.Rule.Code);

    public IEnumerable<string> Pages => Files.Select(file => file.Path).Where(path => path.EndsWith(".html", StringComparison.Ordinal));

    /// <summary>The text of a file. Where there is none, the test fails and names the faults that stopped the build.</summary>
    public string Text(string path)
    {
        var file = Files.FirstOrDefault(file => file.Path == path);
        Assert.True(file is not null, $"There is no file {path} in the site.\n{Print.Faults(Faults, Texts)}");
        return Encoding.UTF8.GetString(file.Bytes.Span);
    }

    public IHtmlDocument Document(string path) => new HtmlParser().ParseDocument(Text(path));

    /// <summary>The body of a page's article as it stands in the file: all between the title's header and the sources.</summary>
    public string Words(string path)
    {
        var page = Text(path);
        var start = page.IndexOf(WordsBegin, StringComparison.Ordinal) + WordsBegin.Length;
        var after = page.IndexOf("<details class=\"sources\"", start, StringComparison.Ordinal);
        var end = page.LastIndexOf("</div>", after < 0 ? page.IndexOf("</article>", start, StringComparison.Ordinal) : after, StringComparison.Ordinal);
        return page[start..end];
    }

    /// <summary>Fails if anything at all is wrong.</summary>
    public BuiltSite WithoutFaults()
    {
        Assert.True(Faults.IsEmpty, Print.Faults(Faults, Texts));
        return this;
    }
}
