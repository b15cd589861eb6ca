using System.Text;

namespace LmsSite.Theme;

/// <summary>
/// A page's HTML. The renderer ends void elements the way of XML, which HTML's grammar calls a mistake; it writes that end in one piece, and
/// nothing else in such a piece: text would have its sign encoded, and markup comes whole.
/// </summary>
internal sealed class HtmlText : StringWriter
{
    private const string EndOfVoidElement = " />";

    public HtmlText(int capacity) : base(new StringBuilder(capacity)) => NewLine = "\n";

    public override void Write(string? value) => base.Write(value == EndOfVoidElement ? ">" : value);
}
