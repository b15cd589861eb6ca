using System.Collections.Immutable;
using LmsSite.Core.Resolving;
using LmsSite.Core.Sources;

namespace LmsSite.Core.Composing;

/// <summary>How pages look: markup, style, scripts and the words of the interface. Knows nothing of any guide's subject.</summary>
public interface ITheme
{
    /// <summary>The strings files, read like any input; their paths begin with <c>theme/strings/</c>.</summary>
    ImmutableArray<SourceFile> Strings { get; }

    /// <summary>Files that every page uses.</summary>
    ThemeAssets Assets { get; }

    /// <summary>
    /// The script of all pages of a language, in that language's folder. It brings the markup of what works by script alone: so that markup comes
    /// once and not with every page, and a reader without script meets nothing that does not work.
    /// </summary>
    OutputFile Script(GuideLanguage frame);

    /// <summary>Its colours, and which of them meet.</summary>
    ThemeColours Colours { get; }

    /// <summary>The UTF-8 bytes of a page.</summary>
    byte[] Render(PageView view);

    byte[] Render(GatewayView view);

    byte[] Render(NotFoundView view);

    byte[] Render(DoorwayView view);

    byte[] Render(WholeView view);

    /// <summary>The file in the syntax of XML.</summary>
    byte[] Render(BookView view);
}

/// <summary>The theme's own files, under paths that change with their content.</summary>
/// <param name="Style">Of all pages.</param>
/// <param name="Search">Loaded by the page's script when a reader searches.</param>
/// <param name="Icon">The site's sign.</param>
/// <param name="SheetStyle">What pages that are made for one sheet add to the style, inside themselves; no file of the site.</param>
/// <param name="WholeStyle">What one file that holds a language adds to the style; no file of the site.</param>
/// <param name="BookStyle">Of books; no file of the site.</param>
/// <param name="BookCover">What a reading device shows on its shelf; no file of the site.</param>
/// <param name="Keep">The script of pages that offer or hold a kept copy.</param>
/// <param name="KeepingWorker">The service worker that keeps a copy. It expects a constant <c>guide</c> before it: for each language, paths and hashes of its files.</param>
/// <param name="WithdrawingWorker">The service worker that takes away what others kept.</param>
public sealed record ThemeAssets(
    OutputFile Style, OutputFile Search, OutputFile Icon, OutputFile SheetStyle, OutputFile WholeStyle, OutputFile BookStyle, OutputFile BookCover,
    OutputFile Keep, string KeepingWorker, string WithdrawingWorker);
