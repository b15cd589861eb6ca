#pragma warning disable BL0005 // The whole documents have no component above them that could give them their view.
using System.Collections.Immutable;
using LmsSite.Core.Composing;
using LmsSite.Core.Content;
using LmsSite.Core.Linking;
using LmsSite.Core.Resolving;
using LmsSite.Core.Sources;
using LmsSite.Theme.Components;

namespace LmsSite.Theme;

/// <summary>The theme: Razor components rendered to static HTML. Safe to call from many threads.</summary>
public sealed class RazorTheme : ITheme
{
    /// <summary>How many letters are expected: of what is longer, the buffer is copied as it grows.</summary>
    private const int LettersOfPage = 32 * 1024;
    private const int LettersOfWhole = 1024 * 1024;

    private readonly ThemeFiles files;
    private readonly Task<ThemeAssets> assets;

    public RazorTheme() : this(ThemeFiles.BuiltIn)
    {
    }

    /// <summary>The theme with other styles, scripts, pictures and strings than those that are built in.</summary>
    /// <param name="files">All of them, by paths that begin with <c>theme/</c>.</param>
    public RazorTheme(IEnumerable<SourceFile> files) : this(new ThemeFiles(files.ToDictionary(file => file.Path, file => file.Bytes)))
    {
    }

    private RazorTheme(ThemeFiles files)
    {
        this.files = files;
        Strings = files.Under("theme/strings/");
        // Packing takes longer than all else that a small site's build does before it has read its pages.
        assets = Task.Run(files.Assets);
        Colours = new(files.At("theme/styles/tokens.css"), files.At("theme/styles/contrasts.yaml"));
    }

    public ImmutableArray<SourceFile> Strings { get; }

    public ThemeAssets Assets => assets.GetAwaiter().GetResult();

    public ThemeColours Colours { get; }

    public OutputFile Script(GuideLanguage frame)
    {
        using var settings = Html(new ReaderSettingsForm { T = frame.Strings });
        using var search = Html(new SearchForm { Frame = frame, Assets = Assets });
        using var news = Html(new KeepNewsNotice { T = frame.Strings, Script = new Urls(Urls.PathOf(frame.Language.Tag, PageId.Home)).To(Assets.Keep.Path) });
        using var due = Html(new PastDueNotice { T = frame.Strings });
        return files.Script(frame.Language.Tag, [("settings", settings.ToString()), ("search", search.ToString()), ("news", news.ToString()), ("due", due.ToString())]);
    }

    public byte[] Render(PageView view) => Document(new PageDocument { View = view });

    public byte[] Render(GatewayView view) => Document(new Gateway { View = view });

    public byte[] Render(NotFoundView view) => Document(new NotFound { View = view });

    public byte[] Render(DoorwayView view) => Document(new Doorway { View = view });

    public byte[] Render(WholeView view) => Document(new WholeDocument { View = view }, LettersOfWhole);

    public byte[] Render(BookView view)
    {
        using var html = Html(new BookDocument { View = view });
        using var xhtml = new HtmlText(LettersOfPage);
        xhtml.Write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE html>\n");
        XhtmlText.Write(html.Letters, xhtml);
        xhtml.Write('\n');
        return xhtml.ToUtf8();
    }

    private static byte[] Document(StaticComponent component, int capacity = LettersOfPage)
    {
        using var html = Html(component, capacity, "<!DOCTYPE html>\n");
        return html.ToUtf8();
    }

    private static HtmlText Html(StaticComponent component, int capacity = LettersOfPage, string opening = "")
    {
        var html = new HtmlText(capacity);
        html.Write(opening);
        using var renderer = new StaticRenderer(html);
        renderer.Write(component);
        return html;
    }
}
