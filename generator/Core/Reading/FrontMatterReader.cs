using LmsSite.Core.Content;
using LmsSite.Core.Diagnostics;
using LmsSite.Core.Sources;
using LmsSite.Core.Sources.Yaml;

namespace LmsSite.Core.Reading;

/// <summary>Reads the YAML between the two <c>---</c> lines at the top of a page.</summary>
internal static class FrontMatterReader
{
    private const string Fence = "---\n";

    /// <summary>The front matter, and where the Markdown begins.</summary>
    public static (FrontMatter FrontMatter, int BodyStart) Read(SourceText source, Faults faults)
    {
        var text = source.Text;
        if (!text.StartsWith(Fence, StringComparison.Ordinal))
        {
            faults.Add(PageRules.NoFrontMatter.At(source.At(0), "the page does not begin with front matter"));
            return (Empty, 0);
        }

        // The closing line may follow at once, or be the last of the file without a line end.
        var end = text.IndexOf("\n---", Fence.Length - 1, StringComparison.Ordinal);
        if (end < 0 || (end + 4 < text.Length && text[end + 4] != '\n'))
        {
            faults.Add(PageRules.NoFrontMatter.At(source.At(0), "the front matter is not closed by a line ---"));
            return (Empty, text.Length);
        }

        var bodyStart = Math.Min(end + 5, text.Length);
        var yaml = end < Fence.Length ? "" : text[Fence.Length..(end + 1)];
        return YamlParser.ReadMap(yaml, new(source.File, 2, 1), faults) is { } map
            ? (Values(new YamlReader(map, faults)), bodyStart)
            : (Empty, bodyStart);
    }

    /// <summary>The values of the keys.</summary>
    public static FrontMatter Values(YamlReader reader)
    {
        var title = reader.Required("title");
        var frontMatter = new FrontMatter
        {
            Title = title,
            ShortTitle = reader.Text("short-title") ?? title,
            Description = reader.Required("description"),
            Order = reader.Whole("order") ?? 0,
            Layout = reader.OneOf("layout", "page", "sheet", "lists") switch { "sheet" => PageLayout.Sheet, "lists" => PageLayout.Lists, _ => PageLayout.Page },
            NeedsSources = reader.Flag("needs-sources") ?? true,
            Written = reader.Date("written"),
            Changed = reader.Date("changed"),
            Checked = reader.Date("checked"),
            Due = reader.Date("due"),
            Reviewed = ReviewOf(reader.Map("reviewed")),
            Translation = reader.OneOf("translation", "person", "machine") == "machine" ? TranslationOrigin.Machine : TranslationOrigin.Person,
            ReadBy = ReviewOf(reader.Map("read-by")),
        };
        reader.Finish();
        return frontMatter;
    }

    private static Review? ReviewOf(YamlReader? reader)
    {
        if (reader is null)
        {
            return null;
        }

        var review = (Name: reader.Required("name"), Role: reader.Required("role"), Date: reader.RequiredDate("date"));
        reader.Finish();
        return review.Date is { } date ? new(review.Name, review.Role, date) : null;
    }

    private static FrontMatter Empty { get; } = new() { Title = "", ShortTitle = "", Description = "" };
}
