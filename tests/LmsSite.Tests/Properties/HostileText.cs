using CsCheck;

namespace LmsSite.Tests.Properties;

/// <summary>Text that looks like Markdown, mostly from afar.</summary>
internal static class HostileText
{
    private static readonly string[] Pieces =
    [
        "[", "]", "(", ")", "[a](b)", "[@a]", "[@a, p. 1; @b]", "@a", "![", "](", "{", "}", "{#", "{#a}", "{#a .b}", "#", "## ", "## a {#a}\n", "### ", "> ", ">", "> [!TIP]\n",
        "> [!", "- ", "- [ ] ", "- [x] ", "1. ", "* ", "*", "**", "_", "__", "~~", "`", "``", "```\n", "```icon-array\n", "```emergency-numbers\n```\n", "title: a\n", "items:\n", "|", "| a | b |\n|---|---|\n",
        "---\n", "---", "===\n", ": ", "\n", "\n\n", "  ", "    ", "\t", "\\", "&", "&amp;", "&#0;", "&#xD800;", "<", ">", "<b>", "</b>", "<!--", "-->", "<!-- uncited -->\n", "<https://a.example>", "<a@b.example>",
        "https://a.example", "\"", "'", "javascript:", "\0", "\u0001", "\u200B", "\u2028", "\u0085", "\f", "\uFEFF", "é", "ا", "蜂", "🐝", "[a]: b\n", "[a]: <", "a", "word", " ", ".", "!", ";", ",", ":", "%", "$", "^",
    ];

    /// <summary>Up to sixty pieces in a row.</summary>
    public static Gen<string> Gen { get; } = CsCheck.Gen.OneOf(Pieces).Array[0, 60].Select(string.Concat);
}
