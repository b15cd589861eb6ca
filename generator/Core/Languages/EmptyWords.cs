using System.Collections.Immutable;
using LmsSite.Core.Sources.Yaml;

namespace LmsSite.Core.Languages;

/// <summary>Words that say nothing where a reader hears them out of their sentence; a strings file lists them for its language.</summary>
/// <param name="Links">Whole words of a link, such as "click here".</param>
/// <param name="Pictures">How a text alternative may not begin, such as "image of".</param>
public sealed record EmptyWords(ImmutableArray<string> Links, ImmutableArray<string> Pictures)
{
    internal static EmptyWords Read(YamlReader reader) => new(List(reader, "empty-links"), List(reader, "empty-pictures"));

    private static ImmutableArray<string> List(YamlReader reader, string key) => [.. reader.Texts(key).Select(words => words.Text)];
}
