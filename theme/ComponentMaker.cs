using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Microsoft.AspNetCore.Components;

namespace LmsSite.Theme;

/// <summary>Makes components of one type and sets their parameters. What reflection tells of a type is asked once, and not at each of a page's components.</summary>
internal sealed class ComponentMaker
{
    private static readonly ConcurrentDictionary<Type, ComponentMaker> Known = new();

    private readonly ConstructorInvoker constructor;
    private readonly FrozenDictionary<string, MethodInvoker> setters;

    private ComponentMaker([DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors | DynamicallyAccessedMemberTypes.PublicProperties)] Type type)
    {
        constructor = ConstructorInvoker.Create(type.GetConstructor([])!);
        setters = type.GetProperties().Where(property => property.IsDefined(typeof(ParameterAttribute)))
            .ToFrozenDictionary(property => property.Name, property => MethodInvoker.Create(property.SetMethod!));
    }

    [UnconditionalSuppressMessage("Trimming", "IL2067", Justification = "Every type here came through OpenComponent<T>, which keeps all of it.")]
    public static ComponentMaker Of(Type type) => Known.GetOrAdd(type, static type => new(type));

    public StaticComponent Make() => (StaticComponent)constructor.Invoke()!;

    /// <summary>Sets a parameter. A name that the component does not have is a slip of the theme's writer, and stops the build.</summary>
    public void Set(StaticComponent component, string name, object? value) => setters[name].Invoke(component, value);
}
