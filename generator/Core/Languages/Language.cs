using System.Collections.Immutable;

namespace LmsSite.Core.Languages;

/// <summary>A language of the site.</summary>
/// <param name="Tag">BCP 47 tag, such as <c>es</c> or <c>zh-Hans</c>; also the name of its folder.</param>
/// <param name="Name">Its name in itself (endonym), such as <c>Español</c>.</param>
/// <param name="RightToLeft">True for Arabic, Hebrew and others written from the right.</param>
/// <param name="Fallback">Tags whose pages stand in where this language has none, best first.</param>
public sealed record Language(string Tag, string Name, bool RightToLeft, ImmutableArray<string> Fallback)
{
    /// <summary>The value of the HTML attribute <c>dir</c>.</summary>
    public string Direction => RightToLeft ? "rtl" : "ltr";

    /// <summary>The primary subtag: <c>zh</c> of <c>zh-Hans</c>.</summary>
    public string Primary => Tag.IndexOf('-') is var end and >= 0 ? Tag[..end] : Tag;

    /// <summary>True where letters are joined without spaces between words and italics and hyphens are foreign: Chinese, Japanese, Thai.</summary>
    public bool Unspaced => Primary is "zh" or "ja" or "th";
}
