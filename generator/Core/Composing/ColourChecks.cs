using System.Globalization;
using LmsSite.Core.Diagnostics;
using LmsSite.Core.Sources;
using LmsSite.Core.Sources.Yaml;

namespace LmsSite.Core.Composing;

/// <summary>Measures every two colours of the theme that meet, in every scheme.</summary>
public static class ColourChecks
{
    public static void Check(ThemeColours theme, Faults faults)
    {
        if (SourceText.Read(theme.Tokens, faults) is not { } tokens || SourceText.Read(theme.Contrasts, faults) is not { } list
            || YamlParser.ReadMap(list.Text, new(list.File, 1, 1), faults) is not { } map)
        {
            return;
        }

        var schemes = ColourSchemes.Of(tokens).ToList();
        var reader = new YamlReader(map, faults);
        foreach (var pair in reader.Maps("pairs"))
        {
            var (of, least) = (pair.Required("of"), (double)(pair.Number("at-least") ?? 7));
            foreach (var other in pair.Texts("on"))
            {
                schemes.ForEach(scheme => Check(scheme, of, other.Text, least, other.Place, faults));
            }

            pair.Finish();
        }

        reader.Finish();
    }

    private static void Check(ColourScheme scheme, string of, string on, double least, SourceSpan place, Faults faults)
    {
        if (!scheme.Colours.TryGetValue(of, out var one) || !scheme.Colours.TryGetValue(on, out var other))
        {
            faults.Add(SiteRules.PaleColours.At(place, $"\"{of}\" on \"{on}\" cannot be measured: the theme names no such colour",
                Suggestion.For(scheme.Colours.ContainsKey(of) ? on : of, scheme.Colours.Keys), "Name a token that holds a colour such as #1d2733."));
            return;
        }

        var contrast = Contrast.Between(one.Colour, other.Colour);
        if (contrast < least)
        {
            var where = scheme.Name.Length == 0 ? "" : $" under {scheme.Name}";
            faults.Add(SiteRules.PaleColours.At(one.Place, string.Create(CultureInfo.InvariantCulture,
                $"--{of} ({one.Colour}) on --{on} ({other.Colour}) has a contrast of {Math.Floor(contrast * 100) / 100:0.00}{where}; at least {least:0.#} is needed")));
        }
    }
}
