using System.Collections.Immutable;
using LmsSite.Core.Diagnostics;

namespace LmsSite.Core.Sources.Yaml;

/// <summary>A value read from YAML, with its place. Text stays text: what it means is for the reader of the key to say.</summary>
public abstract record YamlValue(SourceSpan Place);

/// <summary>Plain or quoted text; <paramref name="Plain"/> tells whether it stood without quotes.</summary>
public sealed record YamlText(SourceSpan Place, string Text, bool Plain) : YamlValue(Place);

/// <summary>A list, in the order of the file.</summary>
public sealed record YamlList(SourceSpan Place, ImmutableArray<YamlValue> Items) : YamlValue(Place);

/// <summary>Keys with values, in the order of the file; no key twice.</summary>
public sealed record YamlMap(SourceSpan Place, ImmutableArray<YamlEntry> Entries) : YamlValue(Place);

/// <summary>A key with its value, and where the key stands.</summary>
public sealed record YamlEntry(SourceSpan Place, string Key, YamlValue Value);
