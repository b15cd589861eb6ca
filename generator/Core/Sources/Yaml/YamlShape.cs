using System.Collections.Immutable;

namespace LmsSite.Core.Sources.Yaml;

/// <summary>
/// Which keys a mapping may hold, and of which kinds. It is told by the reading itself (<see cref="YamlReader.ShapeOf"/>), so that what is
/// accepted, what is documented and what an editor completes are declared once.
/// </summary>
public sealed class YamlShape
{
    private readonly List<YamlKey> keys = [];

    /// <summary>The keys in the order in which they are read.</summary>
    public IReadOnlyList<YamlKey> Keys => keys;

    /// <summary>What any entry holds where the keys are free (ids, language tags, rule codes); null where they are not.</summary>
    public YamlKey? Free { get; private set; }

    internal void Add(YamlKey key)
    {
        if (key.Name == YamlKey.Any)
        {
            Free ??= key;
            return;
        }

        var index = keys.FindIndex(other => other.Name == key.Name);
        if (index < 0)
        {
            keys.Add(key);
        }
        else if (key.IsRequired)
        {
            keys[index] = keys[index] with { IsRequired = true };
        }
    }
}

/// <summary>A key, and what stands behind it.</summary>
/// <param name="Name">The key, or <see cref="Any"/>.</param>
/// <param name="Kind">The kind of its value.</param>
/// <param name="IsRequired">True if it must be there.</param>
/// <param name="Words">The words it may be, the usual one first; empty but for <see cref="YamlKind.OneOf"/>.</param>
/// <param name="Inner">What its value holds, for <see cref="YamlKind.Map"/> and, for each item, <see cref="YamlKind.Maps"/>.</param>
public sealed record YamlKey(string Name, YamlKind Kind, bool IsRequired, ImmutableArray<string> Words, YamlShape? Inner)
{
    /// <summary>Stands for every key of a mapping whose keys are free.</summary>
    public const string Any = "*";
}

/// <summary>The kinds of values that a key may have.</summary>
public enum YamlKind
{
    Text,
    Flag,
    Whole,
    Number,

    /// <summary>A day such as 2026-05-03.</summary>
    Date,

    /// <summary>One of some words.</summary>
    OneOf,

    /// <summary>A list of texts.</summary>
    Texts,

    /// <summary>Keys with values.</summary>
    Map,

    /// <summary>A list of which each item is keys with values.</summary>
    Maps,
}
