using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using LmsSite.Core.Composing;
using LmsSite.Core.Content;
using LmsSite.Core.Resolving;

namespace LmsSite.Theme.Components;

/// <summary>
/// The list of pages. On all pages of a folder and a group it is the same but for the mark at the page itself: it is rendered once for them,
/// and each page puts its mark in. Of a guide of 10,000 pages, it would else be a sixth of the work.
/// </summary>
public sealed partial class SiteMenu
{
    /// <summary>They live as long as their guide: an edit in the preview makes a new one.</summary>
    private static readonly ConditionalWeakTable<GuideLanguage, ConcurrentDictionary<(string Folder, string? Group), string>> Rendered = [];

    internal override void WriteTo(HtmlText html, StaticRenderer renderer)
    {
        var menu = View.Medium == Medium.Site
            ? Rendered.GetOrCreateValue(View.Frame).GetOrAdd((View.Page.Id.Folder, View.Group?.Id), static (_, menu) => menu.Render(), this)
            : Render();
        using var own = new HtmlText(capacity: 256);
        own.Write("<li><a href=\"");
        own.WriteEscaped(View.HrefOf(View.Page.Id));
        own.Write('"');
        var start = menu.AsSpan().IndexOf(own.Letters);
        if (start < 0)
        {
            html.Write(menu);
            return;
        }

        var behind = start + own.Letters.Length;
        html.Write(menu.AsSpan(0, behind));
        html.Write(" aria-current=\"page\"");
        html.Write(menu.AsSpan(behind));
    }

    private string Render()
    {
        using var html = new HtmlText(capacity: 4096);
        using var renderer = new StaticRenderer(html);
        renderer.Build(this);
        return html.ToString();
    }
}
