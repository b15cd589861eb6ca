using System.Collections.Immutable;
using LmsSite.Core.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace LmsSite.Core.Sources.Yaml;

/// <summary>Reads YAML into values with places. Anchors, tags and several documents are not wanted here and are faults.</summary>
public sealed class YamlParser
{
    private const int DeepestNesting = 24;

    private readonly Parser parser;
    private readonly string file;
    private readonly int firstLine;
    private readonly Faults faults;

    private YamlParser(string yaml, string file, int firstLine, Faults faults)
    {
        parser = new Parser(new StringReader(yaml));
        this.file = file;
        this.firstLine = firstLine;
        this.faults = faults;
    }

    /// <summary>Reads one mapping. Broken YAML, or anything but a mapping, is a fault and yields null; empty text is an empty mapping.</summary>
    /// <param name="yaml">The YAML alone, as it stands in the file.</param>
    /// <param name="place">The file, and the line of it on which the YAML begins.</param>
    /// <param name="faults">Receives what is wrong.</param>
    public static YamlMap? ReadMap(string yaml, SourceSpan place, Faults faults)
    {
        var reader = new YamlParser(yaml, place.File, Math.Max(1, place.Line), faults);
        try
        {
            reader.parser.Consume<StreamStart>();
            if (reader.parser.TryConsume<StreamEnd>(out _))
            {
                return new(place, []);
            }

            reader.parser.Consume<DocumentStart>();
            var value = reader.Value(0);
            reader.parser.Consume<DocumentEnd>();
            switch (value)
            {
                case YamlMap map:
                    return map;
                case YamlText { Text: "", Plain: true }:
                    return new(place, []);
                default:
                    faults.Add(SourceRules.BrokenYaml.At(place, "expected keys with values (key: value), found something else"));
                    return null;
            }
        }
        catch (YamlException fault)
        {
            faults.Add(SourceRules.BrokenYaml.At(reader.At(fault.Start), "this YAML cannot be read: " + Plain(fault.Message)));
            return null;
        }
    }

    private YamlValue Value(int depth)
    {
        if (depth > DeepestNesting)
        {
            throw new YamlException(parser.Current!.Start, parser.Current.End, "it is nested too deeply");
        }

        if (parser.Current is AnchorAlias or NodeEvent { Anchor.IsEmpty: false })
        {
            throw new YamlException(parser.Current.Start, parser.Current.End, "anchors and aliases (& and *) are not used here; quote the text if it begins with one of these signs");
        }

        if (parser.TryConsume<Scalar>(out var scalar))
        {
            return new YamlText(At(scalar.Start), scalar.Value, scalar.Style == ScalarStyle.Plain);
        }

        if (parser.TryConsume<SequenceStart>(out var list))
        {
            var items = ImmutableArray.CreateBuilder<YamlValue>();
            while (!parser.TryConsume<SequenceEnd>(out _))
            {
                items.Add(Value(depth + 1));
            }

            return new YamlList(At(list.Start), items.ToImmutable());
        }

        var start = parser.Consume<MappingStart>();
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var key = parser.Consume<Scalar>();
            var entry = new YamlEntry(At(key.Start), key.Value, Value(depth + 1));
            if (entries.FirstOrDefault(other => other.Key == entry.Key) is { } first)
            {
                faults.Add(SourceRules.RepeatedKey.At(entry.Place, $"the key \"{entry.Key}\" is set twice: here and on line {first.Place.Line}"));
                continue;
            }

            entries.Add(entry);
        }

        return new YamlMap(At(start.Start), entries.ToImmutable());
    }

    private SourceSpan At(Mark mark) => new(file, firstLine + (int)mark.Line - 1, (int)mark.Column);

    /// <summary>The library puts the place before its message; we print the place ourselves.</summary>
    private static string Plain(string message)
    {
        var end = message.IndexOf("): ", StringComparison.Ordinal);
        var text = end < 0 ? message : message[(end + 3)..];
        return text.Length == 0 ? text : char.ToLowerInvariant(text[0]) + text[1..].TrimEnd('.');
    }
}
