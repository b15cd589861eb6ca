using System.Collections.Immutable;

namespace LmsSite.Core.Gettext;

/// <summary>A file of translations as gettext and its many editors know it. See https://www.gnu.org/software/gettext/manual/html_node/PO-Files.html.</summary>
/// <param name="Header">The fields of its header, in order.</param>
/// <param name="Entries">What is translated.</param>
public sealed record PoFile(ImmutableArray<(string Field, string Value)> Header, ImmutableArray<PoEntry> Entries)
{
    public string? Field(string name) => Header.FirstOrDefault(field => field.Field == name).Value;
}

/// <summary>One text with its translation.</summary>
/// <param name="Context">Which text: <c>page#section/n</c>. No two entries share one.</param>
/// <param name="Source">The text in the original language.</param>
/// <param name="Translation">Its translation; empty if there is none.</param>
/// <param name="IsFuzzy">True if the translation is of an earlier source, or nobody has accepted it.</param>
/// <param name="Previous">That earlier source, where it is known.</param>
/// <param name="Comment">What it is, for the translator.</param>
/// <param name="Place">The file and line of the source.</param>
public sealed record PoEntry(string Context, string Source, string Translation, bool IsFuzzy = false, string? Previous = null, string Comment = "", string Place = "");
