using System.Collections.Immutable;
using System.Text;
using LmsSite.Core.Composing;
using LmsSite.Core.Content;
using LmsSite.Core.Languages;
using LmsSite.Core.Linking;
using LmsSite.Core.Resolving;

namespace LmsSite.Core.Editions;

/// <summary>Makes a language's book: EPUB 3.3 (https://www.w3.org/TR/epub-33/).</summary>
public static class Books
{
    private const string Content = "EPUB/";
    private const string Title = "title.xhtml";
    private const string Contents = "nav.xhtml";
    private const string Sources = "sources.xhtml";

    public static byte[] Of(PlannedFile.OfBook file, Plan plan, ITheme theme)
    {
        var parts = Parts(file.Frame, plan);
        var dates = EditionDates.Of(file.Frame);
        var pictures = plan.Guide.Media.Where(media => IsPicture(media.Key)).ToImmutableArray();
        ImmutableArray<ZipEntry> content =
        [
            .. parts.Select(part => new ZipEntry(Content + part.File, theme.Render(new BookView(part.Page, part.Role, part.Title, parts, dates, part.Page.Urls.To(plan.Assets.BookStyle.Path))))),
            new(Content + plan.Assets.BookStyle.Path, plan.Assets.BookStyle.Bytes),
            new(Content + plan.Assets.BookCover.Path, plan.Assets.BookCover.Bytes),
            .. pictures.Select(media => new ZipEntry(Content + media.Key, media.Value)),
        ];
        return new ZipWriter().Write(
        [
            // Readers look for this one at a fixed place, so it comes first and is not packed.
            new("mimetype", "application/epub+zip"u8.ToArray(), IsStored: true),
            new("META-INF/container.xml", Container),
            new(Content + "package.opf", BookPackage.Of(file, plan, parts, pictures.Select(media => media.Key))),
            .. content,
        ], dates.OfFiles);
    }

    /// <summary>The files in reading order.</summary>
    private static ImmutableArray<BookPart> Parts(GuideLanguage frame, Plan plan)
    {
        var tag = frame.Language.Tag;
        var words = frame.Strings;
        var throughout = SourcesThroughout.Of(frame, plan.Guide);
        var listing = throughout.Pages.FirstOrDefault(ListsReferences);
        var glossary = throughout.Pages.Where(page => Terms(page) > 0).MaxBy(Terms);
        var topics = SitePart.Topics.PathIn(tag);
        var files = throughout.Pages.DistinctBy(page => page.Id).ToImmutableDictionary(page => Urls.PathOf(tag, page.Id), page => FileOf(page.Id.Path))
            .Add(topics, FileOf(SitePart.Topics.Name))
            .Add(plan.Assets.BookStyle.Path, plan.Assets.BookStyle.Path)
            .Add(plan.Assets.BookCover.Path, plan.Assets.BookCover.Path)
            .AddRange(plan.Guide.Media.Keys.Where(IsPicture).Select(path => KeyValuePair.Create(path, path)));
        var urls = new BookUrls(Title, files, listing is null ? Sources : FileOf(listing.Id.Path), plan.Guide.Site.Address);
        var home = Views.Of(new PlannedFile.OfPage(Urls.PathOf(tag, PageId.Home), frame, frame.ById[PageId.Home], null, null), plan) with { Medium = Medium.Book, AllSources = throughout.Sources };
        var around = home with { Page = home.Page with { Id = new(""), Sections = [] } };
        var index = Views.Of(new PlannedFile.OfPart(topics, frame, SitePart.Topics), plan, []) with { Medium = Medium.Book };
        return
        [
            Part(Title, BookRole.TitlePage, around, frame.Texts.Name),
            Part(Contents, BookRole.Toc, around, words[Text.GuideContents]),
            .. throughout.Pages.Select(page => Part(FileOf(page.Id.Path),
                page == listing ? BookRole.Bibliography : page == glossary ? BookRole.Glossary : BookRole.Chapter, home with { Page = page }, page.FrontMatter.Title)),
            .. listing is null && throughout.Sources.Length > 0
                ? new[] { Part(Sources, BookRole.Bibliography, around, words.Count(Text.Sources, throughout.Sources.Length)) }
                : [],
            Part(FileOf(SitePart.Topics.Name), BookRole.Index, index, words[Text.Topics]),
        ];

        BookPart Part(string file, BookRole role, PageView page, string title) => new(file, role, page with { Urls = urls with { File = file, From = file } }, title);
    }

    private static string FileOf(string page) => $"text/{page}.xhtml";

    private static bool IsPicture(string path) => DataAddress.TypeOf(path).StartsWith("image/", StringComparison.Ordinal);

    private static bool ListsReferences(GuidePage page) => page.Sections.Any(section => section.Section.Nodes.Any(node => node is BibliographyList));

    private static int Terms(GuidePage page) => page.Sections.Sum(section => section.Section.Definitions.Length);

    private static ReadOnlyMemory<byte> Container { get; } = Encoding.UTF8.GetBytes("""
        <?xml version="1.0" encoding="UTF-8"?>
        <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
          <rootfiles>
            <rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/>
          </rootfiles>
        </container>

        """.ReplaceLineEndings("\n"));
}
