namespace LmsSite.Core.Content;

/// <summary>What a page says about itself before its text.</summary>
public sealed record FrontMatter
{
    public required string Title { get; init; }

    /// <summary>The name in menus, where the title is too long.</summary>
    public required string ShortTitle { get; init; }

    /// <summary>One sentence: who the page is for, what it answers.</summary>
    public required string Description { get; init; }

    /// <summary>Place among its neighbours where site.yaml does not list the pages.</summary>
    public int Order { get; init; }

    /// <summary>How the page is laid out on paper.</summary>
    public PageLayout Layout { get; init; }

    /// <summary>False for a page that states nothing of the subject, such as the one about the guide: it needs no sources.</summary>
    public bool NeedsSources { get; init; } = true;

    public DateOnly? Written { get; init; }

    /// <summary>When its text last changed in what it says, if later than it was written.</summary>
    public DateOnly? Changed { get; init; }

    /// <summary>When its sources were last read again.</summary>
    public DateOnly? Checked { get; init; }

    /// <summary>When they are to be read again.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>The clinician who reviewed the page; null until one has.</summary>
    public Review? Reviewed { get; init; }

    public TranslationOrigin Translation { get; init; }

    /// <summary>The speaker of the language who read a translation against its source; null until one has.</summary>
    public Review? ReadBy { get; init; }
}

/// <summary>Who read a page, in which role, and when.</summary>
public sealed record Review(string Name, string Role, DateOnly Date);

/// <summary>How a translation was made.</summary>
public enum TranslationOrigin
{
    Person,
    Machine,
}

/// <summary>How a page is laid out on paper.</summary>
public enum PageLayout
{
    /// <summary>Text in one column.</summary>
    Page,

    /// <summary>Made to fit on one sheet.</summary>
    Sheet,

    /// <summary>Short lines to be ticked, side by side in columns.</summary>
    Lists,
}
