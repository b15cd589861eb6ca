using LmsSite.Core.Resolving;

namespace LmsSite.Core.Composing;

/// <summary>How old a whole edition is. Each date is null where no page has one.</summary>
/// <param name="Written">When its youngest page was written or changed.</param>
/// <param name="Checked">Since when no page's sources have been left unread: the oldest check.</param>
/// <param name="Due">When the first of its pages is to be checked again.</param>
public sealed record EditionDates(DateOnly? Written, DateOnly? Checked, DateOnly? Due)
{
    /// <summary>The date of files that have none of their own: the first that a ZIP archive can hold.</summary>
    private static readonly DateOnly Unknown = new(1980, 1, 1);

    /// <summary>The date that files of the edition carry: of its content, never of the build.</summary>
    public DateOnly OfFiles => Written ?? Unknown;

    public static EditionDates Of(params IEnumerable<GuideLanguage> frames)
    {
        var pages = frames.SelectMany(frame => frame.Pages).Select(page => page.FrontMatter).ToList();
        return new(pages.Max(page => page.Changed > page.Written ? page.Changed : page.Written), pages.Min(page => page.Checked), pages.Min(page => page.Due));
    }
}
