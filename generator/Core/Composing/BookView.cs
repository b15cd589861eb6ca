using System.Collections.Immutable;

namespace LmsSite.Core.Composing;

/// <summary>All that one file of a book may show.</summary>
/// <param name="Page">The page, or what stands around all pages.</param>
/// <param name="Role">What the file is in the book.</param>
/// <param name="Title">Its title.</param>
/// <param name="Parts">All files of the book in reading order.</param>
/// <param name="Dates">How old the book is.</param>
/// <param name="Style">The address of its style sheet.</param>
public sealed record BookView(PageView Page, BookRole Role, string Title, ImmutableArray<BookPart> Parts, EditionDates Dates, string Style);

/// <summary>One file of a book.</summary>
/// <param name="File">Its path from the folder of the book's content.</param>
/// <param name="Role">What it is.</param>
/// <param name="Page">What it shows.</param>
/// <param name="Title">Its title.</param>
public sealed record BookPart(string File, BookRole Role, PageView Page, string Title);

/// <summary>What a file is in a book, by the words of https://idpf.github.io/epub-vocabs/structure/.</summary>
public enum BookRole
{
    TitlePage,
    Toc,
    Chapter,
    Glossary,
    Bibliography,
    Index,
}
