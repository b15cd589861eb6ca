using LmsSite.Core.Diagnostics;
using LmsSite.Core.Linking;
using LmsSite.Core.Resolving;

namespace LmsSite.Core.Translating;

/// <summary>Finds what a translator names at the command line, or says what could have been meant.</summary>
public static class Translators
{
    /// <summary>The language with this tag, if it is one that is translated into.</summary>
    public static GuideLanguage? Language(Guide guide, string tag, out string problem)
    {
        var languages = guide.Languages.Skip(1).ToList();
        problem = $"\"{tag}\" is not a language that is translated into. Those are: {string.Join(", ", languages.Select(language => language.Language.Tag))}.";
        return languages.Find(language => language.Language.Tag == tag);
    }

    /// <summary>The page in this language, standing in or not.</summary>
    public static GuidePage? Page(GuideLanguage language, string path, out string problem)
    {
        var near = Suggestion.For(path, language.ById.Keys.Select(id => id.Path)).ToList();
        problem = $"There is no page \"{path}\".{(near.Count == 0 ? "" : $" Did you mean {string.Join(" or ", near)}?")}";
        return language.ById.GetValueOrDefault(new PageId(path));
    }
}
