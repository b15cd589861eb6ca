using LmsSite.Core.Diagnostics;

namespace LmsSite.Core.Sources.Yaml;

/// <summary>The reader as a witness: while it describes, it notes what it is asked for.</summary>
public sealed partial class YamlReader
{
    /// <summary>
    /// Tells which keys <paramref name="read"/> would accept, by letting it read a mapping without any: every key it asks for is noted. A
    /// mapping inside is there when it asks for one, and so is an entry where the keys are free.
    /// </summary>
    public static YamlShape ShapeOf(Action<YamlReader> read)
    {
        var shape = new YamlShape();
        read(Describing(shape));
        return shape;
    }

    private void Note(string key, YamlKind kind, bool isRequired = false, YamlShape? inner = null, params ReadOnlySpan<string> words) =>
        shape?.Add(new(key, kind, isRequired, [.. words], inner));

    private YamlReader Inner(string key, YamlKind kind, bool isRequired = false)
    {
        var inner = new YamlShape();
        Note(key, kind, isRequired, inner);
        return Describing(inner);
    }

    private static YamlReader Describing(YamlShape shape) => new(new YamlMap(default, []), new Faults(), shape);
}
