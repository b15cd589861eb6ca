using LmsSite.Core.Content;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace LmsSite.Theme;

/// <summary>A Razor component that is written once and never changes: it has no state, no life and no renderer to talk to, only parameters and markup.</summary>
public abstract class StaticComponent : IComponent
{
    /// <summary>The markup, as the Razor compiler puts it.</summary>
    protected virtual void BuildRenderTree(RenderTreeBuilder builder)
    {
    }

    internal void BuildTo(RenderTreeBuilder builder) => BuildRenderTree(builder);

    /// <summary>Writes the component. One that is the same on many pages may keep what it wrote.</summary>
    internal virtual void WriteTo(HtmlText html, StaticRenderer renderer) => renderer.Build(this);

    void IComponent.Attach(RenderHandle renderHandle)
    {
    }

    /// <summary>Parameters are set by <see cref="ComponentMaker"/>: nothing else renders these components.</summary>
    Task IComponent.SetParametersAsync(ParameterView parameters) => throw new NotSupportedException();
}
