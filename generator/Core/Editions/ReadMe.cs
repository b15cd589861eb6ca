using System.Collections.Immutable;
using System.Text;
using LmsSite.Core.Composing;
using LmsSite.Core.Languages;
using LmsSite.Core.Resolving;

namespace LmsSite.Core.Editions;

/// <summary>The text file beside an unpacked site. It begins with a byte order mark and ends its lines as Windows does: every editor shows that.</summary>
internal static class ReadMe
{
    public static byte[] Of(ImmutableArray<GuideLanguage> frames, Guide guide) =>
        [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(string.Join("\r\n\r\n\r\n", frames.Select(frame => Of(frame, guide))) + "\r\n")];

    private static string Of(GuideLanguage frame, Guide guide)
    {
        var words = frame.Strings;
        var dates = EditionDates.Of(frame);
        var told = from entry in new[] { (Text.Written, dates.Written), (Text.SourcesChecked, dates.Checked), (Text.NextCheck, dates.Due) }
                   where entry.Item2 is not null
                   select words.Format(entry.Item1, ("date", words.Date(entry.Item2!.Value)));
        string[] paragraphs =
        [
            frame.Texts.Name,
            frame.Texts.Description,
            words[Text.ReadMeOpen],
            words[Text.ReadMePhone],
            string.Join("\r\n", told),
            words.Format(Text.NewestVersion, ("address", guide.Site.Address.AbsoluteUri)),
            frame.Texts.Disclaimer,
        ];
        return string.Join("\r\n\r\n", paragraphs.Where(paragraph => paragraph.Length > 0));
    }
}
