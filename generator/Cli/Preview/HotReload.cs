using System.Reflection.Metadata;
using LmsSite.Cli.Preview;

[assembly: MetadataUpdateHandler(typeof(HotReload))]

namespace LmsSite.Cli.Preview;

/// <summary>Hears from <c>dotnet watch</c> that components were exchanged while the program runs.</summary>
internal static class HotReload
{
    /// <summary>Raised when the program's own code changed.</summary>
    public static event Action? Updated;

    /// <summary>Called by the runtime, by name.</summary>
    public static void UpdateApplication(Type[]? types) => Updated?.Invoke();
}
