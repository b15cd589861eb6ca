using System.Collections.Immutable;
using LmsSite.Core.Sources;

namespace LmsSite.Core.Composing;

/// <summary>How pages look: markup, style, scripts and the words of the interface. Knows nothing of any guide's subject.</summary>
public interface ITheme
{
    /// <summary>The strings files, read like any input; their paths begin with <c>theme/strings/</c>.</summary>
    ImmutableArray<SourceFile> Strings { get; }

    /// <summary>Files that every page uses.</summary>
    ThemeAssets Assets { get; }

    /// <summary>The UTF-8 bytes of a page.</summary>
    byte[] Render(PageView view);

    byte[] Render(GatewayView view);

    byte[] Render(NotFoundView view);

    byte[] Render(DoorwayView view);
}

/// <summary>The theme's own files, under paths that change with their content.</summary>
public sealed record ThemeAssets(OutputFile Style, OutputFile Script, OutputFile Search, OutputFile Icon);
