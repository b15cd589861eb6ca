using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using LmsSite.Core.Composing;
using LmsSite.Core.Sources;
using LmsSite.Theme.Components;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace LmsSite.Theme;

/// <summary>The theme: Razor components rendered to static HTML. Safe to call from many threads.</summary>
public sealed class RazorTheme : ITheme
{
    private static readonly ServiceProvider Services = new ServiceCollection()
        // The default encoder would turn é and ا into numbers.
        .AddSingleton(HtmlEncoder.Create(UnicodeRanges.All))
        .BuildServiceProvider();

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
        Strings = files.Under("theme/strings/");
        Assets = files.Assets();
        Colours = new(files.At("theme/styles/tokens.css"), files.At("theme/styles/contrasts.yaml"));
    }

    public ImmutableArray<SourceFile> Strings { get; }

    public ThemeAssets Assets { get; }

    public ThemeColours Colours { get; }

    public byte[] Render(PageView view) => Render<PageDocument>(nameof(PageDocument.View), view);

    public byte[] Render(GatewayView view) => Render<Gateway>(nameof(Gateway.View), view);

    public byte[] Render(NotFoundView view) => Render<NotFound>(nameof(NotFound.View), view);

    public byte[] Render(DoorwayView view) => Render<Doorway>(nameof(Doorway.View), view);

    public byte[] Render(WholeView view) => Render<WholeDocument>(nameof(WholeDocument.View), view);

    public byte[] Render(BookView view)
    {
        using var html = Html<BookDocument>(nameof(BookDocument.View), view, "");
        return Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE html>\n" + XhtmlText.Of(html.ToString()) + "\n");
    }

    private static byte[] Render<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)] TComponent>(string parameter, object view) where TComponent : IComponent
    {
        using var html = Html<TComponent>(parameter, view, "<!DOCTYPE html>\n");
        return html.ToUtf8();
    }

    private static HtmlText Html<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)] TComponent>(string parameter, object view, string opening) where TComponent : IComponent
    {
        // A renderer keeps every component it ever rendered: one for each page, and it is gone with the page.
        using var renderer = new HtmlRenderer(Services, NullLoggerFactory.Instance);
        var html = new HtmlText(32 * 1024);
        html.Write(opening);
        renderer.Dispatcher.InvokeAsync(async () =>
        {
            var root = await renderer.RenderComponentAsync<TComponent>(ParameterView.FromDictionary(new Dictionary<string, object?> { [parameter] = view }));
            root.WriteHtmlTo(html);
        }).GetAwaiter().GetResult();
        return html;
    }
}
