using System.Collections.Immutable;
using LmsSite.Core.Diagnostics;
using LmsSite.Core.Sources;

namespace LmsSite.Core.Provenance;

/// <summary>Reads translated-from.txt. A line that cannot be read is a fault: what a merge left behind must not make a section look current.</summary>
internal static class TranslatedFromReader
{
    public static TranslatedFrom? Read(SourceFile file, Faults faults)
    {
        if (SourceText.Read(file, faults) is not { } source)
        {
            return null;
        }

        var sections = ImmutableSortedDictionary.CreateBuilder<SectionKey, Accepted>();
        foreach (var (index, line) in source.Text.Split('\n').Index().Where(line => line.Item.Length > 0 && line.Item[0] != '#'))
        {
            var place = new SourceSpan(source.File, index + 1, 1, line.Length);
            if (line.Split(' ') is not [var name, var from, var to] || !Fingerprint.TryParse(from, out var original) || !Fingerprint.TryParse(to, out var translation))
            {
                faults.Add(LanguageRules.BrokenRecord.At(place, $"\"{line}\" is not a section with two fingerprints"));
            }
            else if (!sections.TryAdd(SectionKey.Parse(name), new(original, translation, place)))
            {
                // Two people accepted the same section: which of them saw the later source, nobody can tell.
                faults.Add(LanguageRules.BrokenRecord.At(place, $"\"{name}\" is listed twice"));
                sections.Remove(SectionKey.Parse(name));
            }
        }

        return new(sections.ToImmutable());
    }
}
