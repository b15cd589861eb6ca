using System.Text.RegularExpressions;

namespace LmsSite.Theme;

/// <summary>
/// Takes comments and spaces out of a script of ours. It knows no more of the language than our own style needs: comments stand on lines
/// of their own, every statement ends in a semicolon, and a regular expression follows a bracket, comma, or sign with a space.
/// </summary>
internal static partial class ScriptMinifier
{
    public static string Minified(string script) =>
        Pieces().Replace(Comments().Replace(script, ""), piece => piece.Groups["kept"].Success ? piece.Value : Around().Replace(Spaces().Replace(piece.Value, " "), "$1"));

    [GeneratedRegex(@"^[ \t]*//[^\n]*\n", RegexOptions.Multiline)]
    private static partial Regex Comments();

    /// <summary>Strings and regular expressions, which are kept, and all between them.</summary>
    [GeneratedRegex("""(?<kept>'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|(?<=[(,=:?] ?)/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n])+/[gimu]*)|(?:(?!(?<=[(,=:?] ?)/)[^'"])+""")]
    private static partial Regex Pieces();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@" ?([{}()\[\];,:?=<>+\-*/&|!]) ?")]
    private static partial Regex Around();
}
