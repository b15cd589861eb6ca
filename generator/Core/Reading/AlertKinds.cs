using System.Collections.Frozen;
using LmsSite.Core.Content;
using LmsSite.Core.Diagnostics;

namespace LmsSite.Core.Reading;

/// <summary>The five kinds of GitHub alerts, and what each means here.</summary>
internal static class AlertKinds
{
    private static readonly FrozenDictionary<string, CalloutKind> Kinds = new Dictionary<string, CalloutKind>
    {
        ["IMPORTANT"] = CalloutKind.MainPoints,
        ["CAUTION"] = CalloutKind.Emergency,
        ["WARNING"] = CalloutKind.SameDay,
        ["NOTE"] = CalloutKind.Soon,
        ["TIP"] = CalloutKind.GoodToKnow,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    public static bool TryFind(string name, out CalloutKind kind) => Kinds.TryGetValue(name, out kind);

    public static IEnumerable<string> Nearest(string name) => Suggestion.For(name, Kinds.Keys);
}
