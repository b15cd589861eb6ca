using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace LmsSite.Core.Gettext;

/// <summary>A text value in YAML, with the key path to it and its place in the YAML.</summary>
internal sealed record YamlWords(string Path, string Text, int Start, int End);

/// <summary>Finds the values in YAML that are words of a language.</summary>
internal static class YamlSegments
{
    /// <summary>Keys of data blocks whose values are the same in every language.</summary>
    private static readonly string[] SameInAllLanguages = ["src", "source", "of", "value"];

    public static IEnumerable<YamlWords> OfBlock(string yaml) => All(yaml).Where(value => !SameInAllLanguages.Contains(Last(value.Path)) || value.Path.StartsWith("labels/", StringComparison.Ordinal));

    /// <summary>Every text value, in order. Broken YAML, which is told elsewhere, has none.</summary>
    public static IReadOnlyList<YamlWords> All(string yaml)
    {
        var found = new List<YamlWords>();
        try
        {
            var parser = new Parser(new StringReader(yaml));
            parser.Consume<StreamStart>();
            if (parser.TryConsume<DocumentStart>(out _))
            {
                Value(parser, "", yaml, found);
            }
        }
        catch (YamlException)
        {
            return [];
        }

        return found;
    }

    private static void Value(Parser parser, string path, string yaml, List<YamlWords> found)
    {
        if (parser.TryConsume<Scalar>(out var scalar))
        {
            var (start, end) = ((int)scalar.Start.Index, (int)scalar.End.Index);
            // The end of a plain value may lie behind the space that follows it.
            end = start + yaml[start..Math.Min(end, yaml.Length)].TrimEnd().Length;
            if (scalar.Value.Length > 0)
            {
                found.Add(new(path, scalar.Value.TrimEnd('\n'), start, end));
            }
        }
        else if (parser.TryConsume<SequenceStart>(out _))
        {
            while (!parser.TryConsume<SequenceEnd>(out _))
            {
                Value(parser, path, yaml, found);
            }
        }
        else
        {
            parser.Consume<MappingStart>();
            while (!parser.TryConsume<MappingEnd>(out _))
            {
                var key = parser.Consume<Scalar>().Value;
                Value(parser, path.Length == 0 ? key : $"{path}/{key}", yaml, found);
            }
        }
    }

    private static string Last(string path) => path[(path.LastIndexOf('/') + 1)..];
}
