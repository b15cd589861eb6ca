using LmsSite.Core.Composing;
using LmsSite.Core.Languages;
using Microsoft.AspNetCore.Components;

namespace LmsSite.Theme.Components;

/// <summary>A component of a page: it sees the page's view and nothing else.</summary>
public abstract partial class ViewComponent : StaticComponent
{
    [Parameter, EditorRequired]
    public required PageView View { get; set; }

    /// <summary>The words of the frame.</summary>
    protected Strings T => View.Strings;

    /// <summary>The attributes <c>lang</c> and <c>dir</c> for words in another language than the frame's; none for its own.</summary>
    protected Dictionary<string, object>? In(Language language) =>
        language == View.Frame.Language ? null : new() { ["lang"] = language.Tag, ["dir"] = language.Direction };
}
