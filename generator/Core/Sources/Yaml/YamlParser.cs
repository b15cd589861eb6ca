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
            if (reader.parser.Current is DocumentStart second)
            {
                throw new YamlException(second.Start, second.End, "a line --- begins a second document, which would not be read");
            }

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
        catch (Exception fault) when (fault is InvalidOperationException or ArgumentException or IndexOutOfRangeException or FormatException or OverflowException)
        {
            // The library has no message of its own for some broken texts, such as a list without an end.
            faults.Add(SourceRules.BrokenYaml.At(reader.parser.Current is { } last ? reader.At(last.End) : place, "this YAML cannot be read after this place"));
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

        if (parser.Current is NodeEvent { Tag.IsEmpty: false } tagged)
        {
            throw new YamlException(tagged.Start, tagged.End, "tags (!) are not used here; quote the text if it begins with this sign");
        }

        if (parser.Current is Scalar unread && !Printable.Is(unread.Value))
        {
            throw new YamlException(unread.Start, unread.End, "this text holds a sign that cannot be printed");
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
        var lines = new Dictionary<string, int>();
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var key = parser.Consume<Scalar>();
            var entry = new YamlEntry(At(key.Start), key.Value, Value(depth + 1));
            if (lines.TryAdd(entry.Key, entry.Place.Line))
            {
                entries.Add(entry);
            }
            else
            {
                faults.Add(SourceRules.RepeatedKey.At(entry.Place, $"the key \"{entry.Key}\" is set twice: here and on line {lines[entry.Key]}"));
            }
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
