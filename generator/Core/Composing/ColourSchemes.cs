using System.Collections.Immutable;
using System.Text.RegularExpressions;
using LmsSite.Core.Diagnostics;
using LmsSite.Core.Sources;

namespace LmsSite.Core.Composing;

/// <summary>One way that a theme colours its pages: the colours that always hold, with those of one condition over them.</summary>
/// <param name="Name">The condition as the style sheet writes it; empty for what always holds.</param>
/// <param name="Colours">Each colour by the name of its token, without hyphens before it.</param>
public sealed record ColourScheme(string Name, ImmutableSortedDictionary<string, ColourToken> Colours);

/// <summary>A colour and where it is named.</summary>
public sealed record ColourToken(string Colour, SourceSpan Place);

/// <summary>Reads the schemes of a tokens style sheet: custom properties with hexadecimal colours, in blocks that may stand in at-rules.</summary>
public static partial class ColourSchemes
{
    public static IEnumerable<ColourScheme> Of(SourceText tokens)
    {
        var blocks = new List<(string Name, Dictionary<string, ColourToken> Colours)>();
        var around = new Stack<string>();
        foreach (Match part in Parts().Matches(Comments().Replace(tokens.Text, comment => Blank().Replace(comment.Value, " "))))
        {
            if (part.Groups["open"].Success)
            {
                around.Push(part.Groups["open"].Value.Trim());
            }
            else if (part.Groups["name"].Success)
            {
                // What matters is the condition: a layer is none, and neither is the root.
                var name = string.Join(' ', around.Reverse().Where(rule => rule != ":root" && !rule.StartsWith("@layer", StringComparison.Ordinal)));
                if (blocks.Count == 0 || blocks[^1].Name != name)
                {
                    blocks.Add((name, []));
                }

                blocks[^1].Colours[part.Groups["name"].Value] = new(part.Groups["colour"].Value, tokens.At(part.Index));
            }
            else if (around.Count > 0)
            {
                around.Pop();
            }
        }

        var always = blocks.Where(block => block.Name.Length == 0).SelectMany(block => block.Colours).ToImmutableSortedDictionary(StringComparer.Ordinal);
        return blocks.Where(block => block.Name.Length > 0).Select(block => new ColourScheme(block.Name, always.SetItems(block.Colours))).Prepend(new("", always));
    }

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex Comments();

    /// <summary>All but the line ends, so that places stay true.</summary>
    [GeneratedRegex(@"[^\n]")]
    private static partial Regex Blank();

    [GeneratedRegex(@"(?<open>[^{};]+)\{|--(?<name>[\w-]+)\s*:\s*(?<colour>#(?:[0-9a-fA-F]{6}|[0-9a-fA-F]{3}))\s*;|\}")]
    private static partial Regex Parts();
}
