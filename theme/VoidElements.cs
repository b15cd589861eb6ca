namespace LmsSite.Theme;

/// <summary>The elements that hold nothing and have no end tag: https://html.spec.whatwg.org/#void-elements.</summary>
internal static class VoidElements
{
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Names = new HashSet<string>(["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"])
        .GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Has(ReadOnlySpan<char> name) => Names.Contains(name);
}
