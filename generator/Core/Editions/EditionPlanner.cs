using System.Collections.Immutable;
using LmsSite.Core.Composing;
using LmsSite.Core.Resolving;
using LmsSite.Core.Settings;

namespace LmsSite.Core.Editions;

/// <summary>Decides which editions there will be, and under which names.</summary>
public static class EditionPlanner
{
    /// <summary>The editions in the order in which they are offered: language by language, then those that hold all languages.</summary>
    public static ImmutableArray<Edition> Of(Guide guide)
    {
        var settings = guide.Site.Editions;
        var each = from frame in guide.Languages
                   from format in settings.Formats
                   from edition in Of(frame, format, settings)
                   select edition;
        return settings.Formats.Contains(EditionFormat.Zip) ? [.. each, new($"{Stem(settings)}.zip", EditionFormat.Zip, null)] : [.. each];
    }

    private static IEnumerable<Edition> Of(GuideLanguage frame, EditionFormat format, EditionSettings settings)
    {
        var stem = $"{Stem(settings)}-{frame.Language.Tag.ToLowerInvariant()}";
        yield return new($"{stem}.{format.ToString().ToLowerInvariant()}", format, frame, format == EditionFormat.Pdf ? PaperSize.A4 : null);
        if (format == EditionFormat.Pdf && settings.Letter.Contains(frame.Language.Tag))
        {
            yield return new($"{stem}-letter.pdf", format, frame, PaperSize.Letter);
        }
    }

    private static string Stem(EditionSettings settings) => Edition.Folder + settings.Name;
}
