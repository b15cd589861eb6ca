using LmsSite.Core.Content;
using Markdig.Extensions.DefinitionLists;
using Markdig.Syntax;

namespace LmsSite.Core.Reading;

/// <summary>Lists of terms and what they mean.</summary>
internal sealed partial class SectionReader
{
    private void Definitions(DefinitionList list)
    {
        writer.Markup("<dl>\n");
        foreach (var item in list.Cast<DefinitionItem>())
        {
            foreach (var term in item.OfType<DefinitionTerm>())
            {
                Term(term);
            }

            Definition([.. item.Where(part => part is not (DefinitionTerm or BlankLineBlock))]);
        }

        writer.Markup("</dl>\n");
    }

    /// <summary>One meaning: its words alone where it is one paragraph, else all its parts.</summary>
    private void Definition(List<Block> parts)
    {
        writer.Markup("<dd>");
        foreach (var part in parts)
        {
            if (part is not ParagraphBlock paragraph)
            {
                Block(part);
                continue;
            }

            writer.Markup(parts.Count > 1 ? "<p>" : "");
            Words(paragraph.Inline, ProseKind.Definition);
            Define(plainText.Of(paragraph.Inline));
            writer.Markup(parts.Count > 1 ? "</p>\n" : "");
        }

        writer.Markup("</dd>\n");
    }

    /// <summary>Notes the meaning with the term before it, which may have more than one.</summary>
    private void Define(string meaning)
    {
        if (terms.Count > 0)
        {
            terms[^1] = terms[^1] with { Meaning = $"{terms[^1].Meaning} {meaning}".Trim() };
        }
    }

    private void Term(DefinitionTerm term)
    {
        group++;
        var given = TrailingAttributes.Take(term.Inline).Id;
        var id = given is null ? "" : GivenId.Checked(given, At(term), faults);
        var plain = plainText.Of(term.Inline);
        if (id.Length > 0)
        {
            terms.Add(new(id, plain, ""));
        }

        if (id.Length == 0)
        {
            writer.Markup("<dt>");
        }
        else
        {
            writer.Markup("<dt").Add(new ElementId(id));
            writer.Markup(">");
        }

        Sentence(term.Inline, plain);
        writer.Markup("</dt>\n");
    }
}
