using System.Collections.Immutable;
using LmsSite.Core.Diagnostics;
using LmsSite.Core.Linking;
using LmsSite.Core.Sources;
using LmsSite.Core.Sources.Yaml;

namespace LmsSite.Core.Settings;

/// <summary>What search.yaml in a language's folder says: words of readers that the guide itself does not use.</summary>
/// <param name="Synonyms">Groups of words and phrases that mean the same to someone who searches.</param>
/// <param name="Asked">What readers type when they look for a section: as good as words of its heading.</param>
/// <param name="Urgent">Words that show an urgent need, and the section that answers it before all others.</param>
/// <param name="Listed">Further entries of the A–Z page, such as medicines with their brand names.</param>
public sealed record SearchWords(ImmutableArray<ImmutableArray<string>> Synonyms, ImmutableArray<PhrasesFor> Asked, ImmutableArray<PhrasesFor> Urgent, ImmutableArray<ListedWord> Listed)
{
    public static readonly SearchWords None = new([], [], [], []);

    // Each language has its own comma.
    private static readonly char[] Commas = [',', '،', '、', '，'];

    /// <summary>Every place in the guide that the file names.</summary>
    public IEnumerable<SearchTarget> Targets => Asked.Concat(Urgent).Select(phrases => phrases.Target).Concat(Listed.Select(listed => listed.Target));

    public static SearchWords? Read(SourceFile file, Faults faults)
    {
        if (SourceText.Read(file, faults) is not { } source || YamlParser.ReadMap(source.Text, new(source.File, 1, 1), faults) is not { } map)
        {
            return null;
        }

        return Read(new YamlReader(map, faults));
    }

    internal static SearchWords Read(YamlReader reader)
    {
        var synonyms = reader.Texts("synonyms").Select(group => Split(group.Text)).ToImmutableArray();
        var asked = Phrases(reader.Map("asked"));
        var urgent = Phrases(reader.Map("urgent"));
        var listed = Entries(reader.Map("a-z")).Select(entry => new ListedWord(entry.Key, Target(entry.Text, entry.Place))).ToImmutableArray();
        reader.Finish();
        return new(synonyms, asked, urgent, listed);
    }

    private static ImmutableArray<PhrasesFor> Phrases(YamlReader? reader) =>
        [.. Entries(reader).Select(entry => new PhrasesFor(Split(entry.Text), Target(entry.Key, entry.Place)))];

    private static IEnumerable<(string Key, string Text, SourceSpan Place)> Entries(YamlReader? reader)
    {
        foreach (var (key, place, _) in reader?.Entries() ?? [])
        {
            if (reader!.Text(key) is { Length: > 0 } text)
            {
                yield return (key, text, place);
            }
        }
    }

    private static ImmutableArray<string> Split(string text) => [.. text.Split(Commas, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];

    private static SearchTarget Target(string text, SourceSpan place)
    {
        var hash = text.IndexOf('#');
        return hash < 0 ? new(new(text), "", place) : new(new(text[..hash]), text[(hash + 1)..], place);
    }
}

/// <summary>What readers type who look for a section.</summary>
public sealed record PhrasesFor(ImmutableArray<string> Phrases, SearchTarget Target);

/// <summary>An entry of the A–Z page that is no page, section or term itself, such as the brand name of a medicine.</summary>
public sealed record ListedWord(string Words, SearchTarget Target);

/// <summary>A page, or a section of it, as search.yaml names it: <c>page#section</c>.</summary>
public sealed record SearchTarget(PageId Page, string Anchor, SourceSpan Place);
