namespace LmsSite.Theme;

/// <summary>The elements that hold nothing and have no end tag: https://html.spec.whatwg.org/#void-elements.</summary>
internal static class VoidElements
{
    private static readonly HashSet<string> Names = ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"];

    public static bool Has(string name) => Names.Contains(name);
}
